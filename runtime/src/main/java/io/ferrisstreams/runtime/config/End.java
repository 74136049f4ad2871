package io.ferrisstreams.runtime.config;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A source or sink of a job: what a setting can be about.
 *
 * @param stream name of the stream, matched in any case
 */
public record End(Role role, Kind kind, String stream) {

  public End {
    requireNonNull(role, "role");
    requireNonNull(kind, "kind");
    requireNonNull(stream, "stream");
  }

  /** Whether rows come from it or go to it. */
  public enum Role {
    SOURCE,
    SINK;

    String prefix() {
      return name().toLowerCase(Locale.ROOT) + ".";
    }
  }

  /** What holds the rows. */
  public enum Kind {
    KAFKA,
    FILE;

    String prefix() {
      return name().toLowerCase(Locale.ROOT) + ".";
    }
  }

  /** How decisions about it are headed, e.g. {@code source orders}. */
  String scope() {
    return scope(role, stream);
  }

  static String scope(Role role, String stream) {
    return role.name().toLowerCase(Locale.ROOT) + " " + stream;
  }
}
