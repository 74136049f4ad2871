package io.ferrisstreams.runtime.job;

import java.util.Optional;
import org.apache.kafka.streams.state.HostInfo;
import org.jspecify.annotations.Nullable;

/** A row cannot be looked up here, or not now. */
public final class LookUpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<HostInfo> host;

  LookUpException(String message, Optional<HostInfo> host, @Nullable Throwable cause) {
    super(message, cause);
    this.host = host;
  }

  /** Who holds the row, where it is known: what that instance was given as application.server. */
  public Optional<HostInfo> host() {
    return host;
  }
}
