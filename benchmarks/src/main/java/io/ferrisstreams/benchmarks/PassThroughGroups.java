package io.ferrisstreams.benchmarks;

import java.util.Arrays;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What Kafka Streams and the driver cost by themselves when rows are grouped: the same nodes, store
 * and topics, with bytes that nobody looks at; the state is the last trade.
 */
final class PassThroughGroups implements Contestant {
  /** Where the symbol stands, since ids have ten digits and symbols four. */
  static final int SYMBOL = "{\"id\":1000000000,\"symbol\":\"".length();

  @Override
  public String name() {
    return "pass-through";
  }

  @Override
  public Topology topology(String from, String to) {
    Serde<byte[]> bytes = Serdes.ByteArray();
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(from, Consumed.with(bytes, bytes))
        .groupBy(
            (key, trade) -> Arrays.copyOfRange(trade, SYMBOL, SYMBOL + 4),
            Grouped.with("by-symbol", bytes, bytes))
        .aggregate(
            () -> new byte[0],
            (symbol, trade, last) -> trade,
            Materialized.<byte[], byte[], KeyValueStore<Bytes, byte[]>>as("last")
                .withKeySerde(bytes)
                .withValueSerde(bytes))
        .toStream()
        .to(to, Produced.with(bytes, bytes));
    return builder.build();
  }
}
