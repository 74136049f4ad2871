package io.ferrisstreams.runtime.over;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.row.Row;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;

/**
 * What there is to know of the rows of a partition, for the functions of one OVER.
 *
 * @param description of what is kept: other functions have another one
 * @param rows how rows are kept
 * @param frames each of them once
 */
public record OverRows<R extends Row>(
    String description,
    Serde<R> rows,
    RowOrder order,
    Buffer buffer,
    List<Frame> frames,
    List<Aggregated<R, ?>> aggregates,
    Reach reach) {
  /** Rows that are kept beyond those that are needed, for rows that come out of order. */
  static final int LATE_ROWS = 16;

  public OverRows {
    requireNonNull(description, "description");
    requireNonNull(rows, "rows");
    requireNonNull(order, "order");
    requireNonNull(buffer, "buffer");
    frames = List.copyOf(frames);
    aggregates = List.copyOf(aggregates);
    requireNonNull(reach, "reach");
    if (buffer.isBounded() && waits(frames, reach)) {
      throw new IllegalArgumentException("rows of a buffer cannot wait");
    }
  }

  /** Whether results can need rows that come later. */
  boolean waits() {
    return waits(frames, reach);
  }

  private static boolean waits(List<Frame> frames, Reach reach) {
    return reach.behind() > 0 || frames.stream().anyMatch(frame -> frame.end() > 0);
  }

  /** How many rows are kept for others that come out of order. */
  int spare() {
    return order.isOfArrival() || buffer.isBounded() ? 0 : LATE_ROWS;
  }
}
