package io.ferrisstreams.compiler.jvm;

import java.util.Map;

/** Loads classes from memory. */
public final class GeneratedClasses extends ClassLoader {
  private final Map<String, byte[]> classes;

  /**
   * @param classes class files by binary name
   * @param libraries what they refer to
   */
  public GeneratedClasses(Map<String, byte[]> classes, ClassLoader libraries) {
    super(libraries);
    this.classes = Map.copyOf(classes);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
