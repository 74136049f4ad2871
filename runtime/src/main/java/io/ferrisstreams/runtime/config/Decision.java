package io.ferrisstreams.runtime.config;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What holds for one property, and why.
 *
 * @param scope what the property belongs to: {@code job}, {@code batch}, {@code streams}, {@code
 *     main.consumer}, {@code producer}, {@code source orders}, {@code sink trades}
 * @param key without prefix
 * @param value in plain text, secrets included; {@link #shown()} masks them
 * @param overruled what would have held otherwise, already masked; null if nothing else was said
 * @param reason why it holds, where its origin alone does not say; null if there is nothing to add
 */
public record Decision(
    String scope,
    String key,
    String value,
    Origin origin,
    @Nullable String overruled,
    @Nullable String reason) {

  public Decision {
    requireNonNull(scope, "scope");
    requireNonNull(key, "key");
    requireNonNull(value, "value");
    requireNonNull(origin, "origin");
  }

  /** The value as it may be shown and logged. */
  public String shown() {
    return Secrets.mask(key, value);
  }

  /** One line, secrets masked. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(scope + " " + key + " = " + shown() + "  " + origin);
    if (overruled != null) {
      line.append("  overrules ").append(overruled);
    }
    if (reason != null) {
      line.append("  (").append(reason).append(')');
    }
    return line.toString();
  }
}
