==== ferris.generated.ChainTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job chain.
 */
public final class ChainTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM raw (n INT)
    KStream<byte[], Raw> raw =
        builder.stream(
            "raw",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("raw", RowSerde.reading("json", Raw.TYPE, Raw::new)))
                .withName("raw-source"));

    KStream<byte[], Evens> evens = EvensQuery.addTo(raw);
    evens.to(
        "evens",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("evens", RowSerde.writing("json", Evens::new)))
            .withName("evens-sink"));

    KStream<byte[], Quarters> quarters = QuartersQuery.addTo(evens);
    quarters.to(
        "quarters",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("quarters", RowSerde.writing("json", Quarters::new)))
            .withName("quarters-sink"));

    KStream<byte[], Quarters> select = SelectQuery.addTo(quarters);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "chain",
          List.of(new JobSpec.Source("raw", "raw", Optional.empty())),
          List.of(
            new JobSpec.Sink("evens", "evens", Optional.empty()),
            new JobSpec.Sink("quarters", "quarters", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ChainTopology(), args));
  }
}
==== ferris.generated.EvensQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM evens AS SELECT n, n / 2 AS half FROM raw WHERE n % 2 = 0
 * }</pre>
 */
final class EvensQuery {
  private EvensQuery() {
  }

  static KStream<byte[], Evens> addTo(KStream<byte[], Raw> raw) {
    return raw
        .filter((key, row) -> where(row), Named.as("evens-where"))
        .mapValues(row -> select(row), Named.as("evens-select"));
  }

  /**
   * WHERE n % 2 = 0
   */
  private static boolean where(Raw row) {
    return !row.nIsNull() && Integers.remainder(row.n, 2) == 0;
  }

  private static Evens select(Raw row) {
    Evens result = new Evens();
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    if (!row.nIsNull()) {
      result.setHalf(Integers.divide(row.n, 2));
    }
    return result;
  }
}
==== ferris.generated.QuartersQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM quarters AS SELECT half / 2 AS quarter FROM evens WHERE half % 2 = 0
 * }</pre>
 */
final class QuartersQuery {
  private QuartersQuery() {
  }

  static KStream<byte[], Quarters> addTo(KStream<byte[], Evens> evens) {
    return evens
        .filter((key, row) -> where(row), Named.as("quarters-where"))
        .mapValues(row -> select(row), Named.as("quarters-select"));
  }

  /**
   * WHERE half % 2 = 0
   */
  private static boolean where(Evens row) {
    return !row.halfIsNull() && Integers.remainder(row.half, 2) == 0;
  }

  private static Quarters select(Evens row) {
    Quarters result = new Quarters();
    if (!row.halfIsNull()) {
      result.setQuarter(Integers.divide(row.half, 2));
    }
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT quarter FROM quarters WHERE quarter <> 0
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Quarters> addTo(KStream<byte[], Quarters> quarters) {
    return quarters
        .filter((key, row) -> where(row), Named.as("select-where"));
  }

  /**
   * WHERE quarter <> 0
   */
  private static boolean where(Quarters row) {
    return !row.quarterIsNull() && row.quarter != 0;
  }
}
