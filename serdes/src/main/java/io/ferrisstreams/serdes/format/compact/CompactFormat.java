package io.ferrisstreams.serdes.format.compact;

import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;

/**
 * A row is the {@link Fingerprint} of its type and then what {@link StateOutput} says of a row: for
 * topics and stores that only this job reads. No options.
 *
 * <p>Internal, since it may change from version to version.
 */
public final class CompactFormat implements Format {

  @Override
  public String name() {
    return "compact";
  }

  @Override
  public boolean internal() {
    return true;
  }

  @Override
  public RowDecoder decoder(RowType written, int[] target, Map<String, String> options) {
    return new CompactDecoder(written, target);
  }

  @Override
  public RowEncoder encoder(RowType type, Map<String, String> options) {
    return new CompactEncoder(type);
  }
}
