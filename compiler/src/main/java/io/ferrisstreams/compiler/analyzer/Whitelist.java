package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.text.ProblemException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jsqlparser.parser.ASTNodeAccessImpl;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what JSqlParser understood and this compiler does not. JSqlParser accepts many dialects;
 * each leaves its mark in some field of a node. A node whose fields, other than the named ones, are
 * not as in a new node says something we would ignore. New fields of a later JSqlParser are thus
 * refused, not overlooked.
 */
final class Whitelist {
  private static final Map<Class<?>, Optional<Object>> FRESH = new ConcurrentHashMap<>();

  private Whitelist() {}

  /**
   * @param known names of the fields the caller reads
   */
  static void only(Object node, String... known) {
    Set<String> names = Set.of(known);
    Object fresh = FRESH.computeIfAbsent(node.getClass(), Whitelist::fresh).orElse(null);
    for (Class<?> c = node.getClass();
        c != null && c != ASTNodeAccessImpl.class && c != Object.class;
        c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || names.contains(field.getName())) {
          continue;
        }
        Object value = read(field, node);
        if (!isUnset(value) && (fresh == null || !Objects.equals(value, read(field, fresh)))) {
          throw ProblemException.unsupported(
              Spans.of(node), words(field.getName()) + " in " + words(c.getSimpleName()));
        }
      }
    }
  }

  private static boolean isUnset(@Nullable Object value) {
    return value == null
        || value.equals(false)
        || value.equals(0)
        || (value instanceof Collection<?> collection && collection.isEmpty());
  }

  private static Optional<Object> fresh(Class<?> type) {
    try {
      return Optional.of(type.getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Object read(Field field, Object node) {
    try {
      field.setAccessible(true);
      return field.get(node);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("field " + field, e);
    }
  }

  /** {@code oracleHierarchical} as {@code oracle hierarchical}. */
  private static String words(String camelCase) {
    return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
