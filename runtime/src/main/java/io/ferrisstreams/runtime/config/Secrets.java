package io.ferrisstreams.runtime.config;

import java.util.Locale;

/** Keeps secrets out of logs, tables and messages. */
public final class Secrets {
  private Secrets() {}

  static boolean isSecret(String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    return lower.contains("password")
        || lower.contains("secret")
        || lower.contains("token")
        || lower.endsWith("sasl.jaas.config")
        || lower.endsWith("ssl.keystore.key")
        || lower.endsWith("user.info");
  }

  /** The value, unless the key says that it is a secret. */
  public static String mask(String key, String value) {
    return isSecret(key) ? "********" : value;
  }
}
