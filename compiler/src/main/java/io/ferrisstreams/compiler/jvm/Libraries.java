package io.ferrisstreams.compiler.jvm;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what generated classes refer to: our own classes first, then what functions of users need.
 */
public final class Libraries extends ClassLoader {
  private final List<ClassLoader> others;

  private Libraries(ClassLoader own, Set<ClassLoader> others) {
    super(own);
    this.others = List.copyOf(others);
  }

  /**
   * @param own of the compiler and the runtime
   * @param users classes whose methods generated classes may call
   */
  public static ClassLoader of(ClassLoader own, List<Class<?>> users) {
    Set<ClassLoader> others = new LinkedHashSet<>();
    users.forEach(user -> others.add(user.getClassLoader()));
    others.remove(own);
    return others.isEmpty() ? own : new Libraries(own, others);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    for (ClassLoader other : others) {
      try {
        return other.loadClass(name);
      } catch (ClassNotFoundException e) {
        // the next one may know it
      }
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    for (ClassLoader other : others) {
      URL found = other.getResource(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    return Collections.emptyEnumeration();
  }
}
