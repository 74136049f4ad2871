package io.ferrisstreams.cli;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes picocli's commands; gives those that print the console. */
final class ConsoleFactory implements CommandLine.IFactory {
  private final Console console;

  ConsoleFactory(Console console) {
    this.console = requireNonNull(console, "console");
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      Class<?>[] parameters = constructor.getParameterTypes();
      if (parameters.length == 1 && parameters[0] == Console.class) {
        return type.cast(constructor.newInstance(console));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
