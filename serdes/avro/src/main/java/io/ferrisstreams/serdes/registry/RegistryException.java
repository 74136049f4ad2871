package io.ferrisstreams.serdes.registry;

import io.ferrisstreams.serdes.row.FormatException;

/** The Schema Registry cannot be reached, is not named, or refuses a schema. */
public final class RegistryException extends FormatException {
  private static final long serialVersionUID = 1L;

  RegistryException(String message) {
    super(message);
  }

  RegistryException(String message, Throwable cause) {
    super(message, cause);
  }
}
