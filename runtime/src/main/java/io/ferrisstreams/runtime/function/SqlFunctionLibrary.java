package io.ferrisstreams.runtime.function;

import java.util.List;

/**
 * Functions in a jar: an implementation that is named in {@code
 * META-INF/services/io.ferrisstreams.runtime.function.SqlFunctionLibrary} says where they are.
 */
public interface SqlFunctionLibrary {
  /** Public classes whose public static methods with {@link SqlFunction} are functions. */
  List<Class<?>> classes();
}
