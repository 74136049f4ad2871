package io.ferrisstreams.runtime.config;

public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
