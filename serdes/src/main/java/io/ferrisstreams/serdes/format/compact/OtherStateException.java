package io.ferrisstreams.serdes.format.compact;

/**
 * A store holds what another version of a query kept, which this one cannot go on with. That is no
 * fault of a row: the job has to stop.
 */
public final class OtherStateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OtherStateException(String message) {
    super(message);
  }
}
