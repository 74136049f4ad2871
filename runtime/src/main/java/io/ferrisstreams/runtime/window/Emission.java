package io.ferrisstreams.runtime.window;

/** When a window's result is told. */
public enum Emission {
  /** Once, when the window closes. */
  FINAL,
  /** After every row; a session that became part of another one is told as gone. */
  CHANGES
}
