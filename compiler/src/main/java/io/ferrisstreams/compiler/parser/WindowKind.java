package io.ferrisstreams.compiler.parser;

/** How rows fall into windows. */
public enum WindowKind {
  TUMBLING,
  HOPPING,
  SLIDING,
  SESSION,
  CUMULATE
}
