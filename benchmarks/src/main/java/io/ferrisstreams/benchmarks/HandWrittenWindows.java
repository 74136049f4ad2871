package io.ferrisstreams.benchmarks;

import io.ferrisstreams.benchmarks.HandWrittenGroups.Price;
import io.ferrisstreams.benchmarks.HandWrittenGroups.Result;
import io.ferrisstreams.benchmarks.HandWrittenGroups.Totals;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.EmitStrategy;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.apache.kafka.streams.state.WindowStore;

/**
 * What a careful developer writes for windows: as {@link HandWrittenGroups}, with the DSL's own.
 */
final class HandWrittenWindows implements Contestant {
  @Override
  public String name() {
    return "hand-written";
  }

  @Override
  public Topology topology(String from, String to) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            from,
            Consumed.with(Serdes.ByteArray(), Json.of(TimedPrice.class))
                .withTimestampExtractor((trade, time) -> ((TimedPrice) trade.value()).ts))
        .groupBy(
            (key, price) -> price.symbol,
            Grouped.with("by-symbol", Serdes.String(), Json.of(TimedPrice.class)))
        .windowedBy(TimeWindows.ofSizeWithNoGrace(Question.WINDOW_SIZE))
        .emitStrategy(EmitStrategy.onWindowClose())
        .aggregate(
            Totals::new,
            (symbol, price, totals) -> totals.add(price),
            Materialized.<String, Totals, WindowStore<Bytes, byte[]>>as("totals")
                .withKeySerde(Serdes.String())
                .withValueSerde(Json.of(Totals.class)))
        .toStream()
        .map(
            (window, totals) ->
                KeyValue.pair(window.key(), result(window.key(), window.window().start(), totals)))
        .to(to, Produced.with(Serdes.String(), Json.of(WindowResult.class)));
    return builder.build();
  }

  private static WindowResult result(String symbol, long since, Totals totals) {
    WindowResult result = HandWrittenGroups.filled(new WindowResult(), symbol, totals);
    result.since = since;
    return result;
  }

  /** With the time; mutable, as Jackson wants plain classes to be. */
  static final class TimedPrice extends Price {
    public long ts;
  }

  /** With the time; mutable for likeness with {@link TimedPrice}. */
  static final class WindowResult extends Result {
    public long since;
  }
}
