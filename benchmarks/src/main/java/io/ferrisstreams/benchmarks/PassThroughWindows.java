package io.ferrisstreams.benchmarks;

import java.util.Arrays;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
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
 * What Kafka Streams costs by itself when rows are grouped in windows: the DSL's nodes, store and
 * topics, with bytes of which nobody looks at more than symbol and time; the state is the last
 * trade.
 */
final class PassThroughWindows implements Contestant {
  private static final int DIGITS = 13;

  @Override
  public String name() {
    return "pass-through";
  }

  @Override
  public Topology topology(String from, String to) {
    Serde<byte[]> bytes = Serdes.ByteArray();
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            from,
            Consumed.with(bytes, bytes)
                .withTimestampExtractor((trade, time) -> time((byte[]) trade.value())))
        .groupBy(
            (key, trade) ->
                Arrays.copyOfRange(trade, PassThroughGroups.SYMBOL, PassThroughGroups.SYMBOL + 4),
            Grouped.with("by-symbol", bytes, bytes))
        .windowedBy(TimeWindows.ofSizeWithNoGrace(Question.WINDOW_SIZE))
        .emitStrategy(EmitStrategy.onWindowClose())
        .aggregate(
            () -> new byte[0],
            (symbol, trade, last) -> trade,
            Materialized.<byte[], byte[], WindowStore<Bytes, byte[]>>as("last")
                .withKeySerde(bytes)
                .withValueSerde(bytes))
        .toStream((window, trade) -> window.key())
        .to(to, Produced.with(bytes, bytes));
    return builder.build();
  }

  /** The number at the end. */
  private static long time(byte[] trade) {
    long time = 0;
    for (int i = trade.length - 1 - DIGITS; i < trade.length - 1; i++) {
      time = time * 10 + trade[i] - '0';
    }
    return time;
  }
}
