package io.ferrisstreams.compiler.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Answers the Eclipse compiler's questions about names from the sources being compiled and a class
 * loader. A class loader cannot list packages, so every name that is no class counts as one.
 */
final class ClassLoaderNames implements INameEnvironment {
  private final ClassLoader libraries;
  private final Map<String, String> sources;

  /** Many names are asked for again and again; most do not exist. */
  private final Map<String, byte @Nullable []> found = new HashMap<>();

  private final Set<String> packages = new HashSet<>();

  ClassLoaderNames(ClassLoader libraries, Map<String, String> sources) {
    this.libraries = libraries;
    this.sources = sources;
    for (String name : sources.keySet()) {
      for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
        packages.add(name.substring(0, dot));
      }
    }
  }

  @Override
  public @Nullable NameEnvironmentAnswer findType(char[][] compoundName) {
    return find(SourceUnit.dotted(compoundName));
  }

  @Override
  public @Nullable NameEnvironmentAnswer findType(char[] typeName, char[][] packageName) {
    return find(qualified(packageName, typeName));
  }

  @Override
  public boolean isPackage(char[] @Nullable [] parentPackageName, char[] packageName) {
    String name = qualified(parentPackageName, packageName);
    return packages.contains(name) || (!sources.containsKey(name) && bytes(name) == null);
  }

  @Override
  public void cleanup() {
    found.clear();
  }

  private static String qualified(char[] @Nullable [] packageName, char[] name) {
    return packageName == null || packageName.length == 0
        ? new String(name)
        : SourceUnit.dotted(packageName) + "." + new String(name);
  }

  private @Nullable NameEnvironmentAnswer find(String name) {
    String source = sources.get(name);
    if (source != null) {
      return new NameEnvironmentAnswer(new SourceUnit(name, source), null);
    }
    byte[] bytes = bytes(name);
    if (bytes == null) {
      return null;
    }
    try {
      return new NameEnvironmentAnswer(new ClassFileReader(bytes, name.toCharArray(), true), null);
    } catch (ClassFormatException e) {
      throw new IllegalStateException("class file of " + name, e);
    }
  }

  private byte @Nullable [] bytes(String name) {
    if (!found.containsKey(name)) {
      found.put(name, load(name));
    }
    return found.get(name);
  }

  private byte @Nullable [] load(String name) {
    try (InputStream in = libraries.getResourceAsStream(name.replace('.', '/') + ".class")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
