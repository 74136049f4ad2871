package io.ferrisstreams.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;

/** What a careful developer writes to group: of a trade only what is needed, and JSON as state. */
final class HandWrittenGroups implements Contestant {
  @Override
  public String name() {
    return "hand-written";
  }

  @Override
  public Topology topology(String from, String to) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(from, Consumed.with(Serdes.ByteArray(), Json.of(Price.class)))
        .groupBy(
            (key, price) -> price.symbol,
            Grouped.with("by-symbol", Serdes.String(), Json.of(Price.class)))
        .aggregate(
            Totals::new,
            (symbol, price, totals) -> totals.add(price),
            Materialized.<String, Totals, KeyValueStore<Bytes, byte[]>>as("totals")
                .withKeySerde(Serdes.String())
                .withValueSerde(Json.of(Totals.class)))
        .toStream()
        .mapValues(HandWrittenGroups::result)
        .to(to, Produced.with(Serdes.String(), Json.of(Result.class)));
    return builder.build();
  }

  static Result result(String symbol, Totals totals) {
    return filled(new Result(), symbol, totals);
  }

  static <R extends Result> R filled(R result, String symbol, Totals totals) {
    result.symbol = symbol;
    result.trades = totals.trades;
    result.total = totals.total;
    result.mean = totals.total.divide(BigDecimal.valueOf(totals.trades), 6, RoundingMode.HALF_UP);
    result.low = totals.low;
    result.high = totals.high;
    return result;
  }

  /** What is needed of a trade; mutable, as Jackson wants plain classes to be. */
  @SuppressWarnings("NullAway.Init")
  static class Price {
    public String symbol;
    public BigDecimal price;
  }

  /** What is known of a symbol; mutable for likeness with {@link Price}. */
  @SuppressWarnings("NullAway.Init")
  static final class Totals {
    public long trades;
    public BigDecimal total = BigDecimal.ZERO;
    public BigDecimal low;
    public BigDecimal high;

    Totals add(Price trade) {
      trades++;
      total = total.add(trade.price);
      low = trades == 1 ? trade.price : low.min(trade.price);
      high = trades == 1 ? trade.price : high.max(trade.price);
      return this;
    }
  }

  /** A result as Jackson writes it; mutable for likeness with {@link Price}. */
  @SuppressWarnings("NullAway.Init")
  static class Result {
    public String symbol;
    public long trades;
    public BigDecimal total;
    public BigDecimal mean;
    public BigDecimal low;
    public BigDecimal high;
  }
}
