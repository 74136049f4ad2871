package io.ferrisstreams.compiler.codegen;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Java identifiers made from SQL names. Only ASCII letters and digits of a name survive, so that no
 * look-alike, escape or keyword reaches Java source; a scope never gives the same identifier twice.
 * Mutable: a scope remembers what it gave.
 */
final class JavaNames {
  private static final int MAX_LENGTH = 60;

  private final Set<String> taken = new HashSet<>();

  /** Makes {@code names} unavailable. */
  JavaNames reserve(String... names) {
    for (String name : names) {
      taken.add(name.toLowerCase(Locale.ROOT));
    }
    return this;
  }

  /** {@code big_trades} as {@code bigTrades}; unique in this scope, also when case is ignored. */
  String lower(String sqlName) {
    String words = words(sqlName);
    return unique(Character.toLowerCase(words.charAt(0)) + words.substring(1));
  }

  /** {@code big_trades} as {@code BigTrades}; unique in this scope, also when case is ignored. */
  String upper(String sqlName) {
    return unique(words(sqlName));
  }

  /** {@code big_trades} as {@code BIG_TRADES}; unique in this scope, also when case is ignored. */
  String constant(String sqlName) {
    String words =
        words(sqlName)
            .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2");
    return unique(words.toUpperCase(Locale.ROOT));
  }

  private String unique(String name) {
    String candidate = name;
    for (int n = 2; SourceVersion.isKeyword(candidate) || !taken.add(lowered(candidate)); n++) {
      candidate = name + "_" + n;
    }
    return candidate;
  }

  private static String lowered(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String words(String sqlName) {
    StringBuilder words = new StringBuilder();
    boolean upper = true;
    boolean shouting = sqlName.equals(sqlName.toUpperCase(Locale.ROOT));
    for (int i = 0; i < sqlName.length() && words.length() < MAX_LENGTH; i++) {
      char c = sqlName.charAt(i);
      if (isLetter(c) || (c >= '0' && c <= '9')) {
        words.append(upper ? Character.toUpperCase(c) : shouting ? Character.toLowerCase(c) : c);
        upper = false;
      } else {
        upper = true;
      }
    }
    if (words.isEmpty() || !isLetter(words.charAt(0))) {
      words.insert(0, "C");
    }
    return words.toString();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
