package io.ferrisstreams.cli;

import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.runtime.function.SqlFunctionLibrary;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Functions of users in jars. */
final class FunctionJars {
  private FunctionJars() {}

  /** The functions of the language, and those of the jars, whose classes stay loaded. */
  static Functions load(List<Path> jars) {
    if (jars.isEmpty()) {
      return Functions.BUILT_IN;
    }
    ClassLoader loader = loader(jars);
    List<Class<?>> classes = new ArrayList<>();
    try {
      for (SqlFunctionLibrary library : ServiceLoader.load(SqlFunctionLibrary.class, loader)) {
        classes.addAll(library.classes());
      }
      if (classes.isEmpty()) {
        throw new UserException(
            "no functions in "
                + jars
                + ": a jar names them in META-INF/services/"
                + SqlFunctionLibrary.class.getName());
      }
      return Functions.BUILT_IN.with(classes);
    } catch (ServiceConfigurationError | LinkageError | IllegalArgumentException e) {
      throw new UserException("functions in " + jars + ": " + e.getMessage());
    }
  }

  private static ClassLoader loader(List<Path> jars) {
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      Path jar = jars.get(i);
      if (!Files.exists(jar)) {
        throw new UserException("no file " + jar);
      }
      try {
        urls[i] = jar.toUri().toURL();
      } catch (MalformedURLException e) {
        throw new UserException("cannot read " + jar + ": " + e.getMessage());
      }
    }
    return new URLClassLoader(urls, FunctionJars.class.getClassLoader());
  }
}
