package io.ferrisstreams.benchmarks;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Predicate;
import org.apache.kafka.streams.kstream.Produced;

/**
 * What Kafka Streams, the client and the driver cost by themselves: every second record is written
 * as it was read, so about as many as the others write.
 */
final class PassThrough implements Contestant {
  @Override
  public String name() {
    return "pass-through";
  }

  @Override
  public Topology topology(String from, String to) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(from, Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()))
        .filter(new EverySecond())
        .to(to, Produced.with(Serdes.ByteArray(), Serdes.ByteArray()));
    return builder.build();
  }

  /** Mutable: it counts; used by one stream thread. */
  private static final class EverySecond implements Predicate<byte[], byte[]> {
    private long seen;

    @Override
    public boolean test(byte[] key, byte[] value) {
      return (seen++ & 1) == 0;
    }
  }
}
