package io.ferrisstreams.runtime.window;

/** Which rows of a group belong together, by their times. */
public sealed interface Windowing permits FixedWindows, Sessions {
  /** How long after its end a window still takes rows, in milliseconds. */
  long graceMs();
}
