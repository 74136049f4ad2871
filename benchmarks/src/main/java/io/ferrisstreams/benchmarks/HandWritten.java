package io.ferrisstreams.benchmarks;

import java.math.BigDecimal;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/** What a careful developer writes: the DSL, Jackson on plain classes, BigDecimal for money. */
final class HandWritten implements Contestant {
  private static final BigDecimal LIMIT = new BigDecimal("100000");

  @Override
  public String name() {
    return "hand-written";
  }

  @Override
  public Topology topology(String from, String to) {
    StreamsBuilder builder = new StreamsBuilder();
    // Nobody looks at the key, so it stays bytes.
    builder.stream(from, Consumed.with(Serdes.ByteArray(), Json.of(Trade.class)))
        .filter((key, trade) -> trade.notional().compareTo(LIMIT) > 0)
        .mapValues(HandWritten::result)
        .to(to, Produced.with(Serdes.ByteArray(), Json.of(HighValueTrade.class)));
    return builder.build();
  }

  private static HighValueTrade result(Trade trade) {
    HighValueTrade result = new HighValueTrade();
    result.symbol = trade.symbol;
    result.notional = trade.notional();
    result.side = trade.side;
    return result;
  }

  /** A trade as Jackson reads it; mutable, as it wants plain classes to be. */
  @SuppressWarnings("NullAway.Init")
  static final class Trade {
    public long id;
    public String symbol;
    public BigDecimal price;
    public int quantity;
    public String side;
    public String venue;
    public long ts;

    BigDecimal notional() {
      return price.multiply(BigDecimal.valueOf(quantity));
    }
  }

  /** A result as Jackson writes it; mutable for likeness with {@link Trade}. */
  @SuppressWarnings("NullAway.Init")
  static final class HighValueTrade {
    public String symbol;
    public BigDecimal notional;
    public String side;
  }
}
