==== ferris.generated.WhereSharedTopology
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job where_shared.
 */
public final class WhereSharedTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, b INT, s VARCHAR) WITH ('topic' = 't')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Big> big = BigQuery.addTo(t);
    big.to(
        "big",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("big", RowSerde.writing("json", Big::new)))
            .withName("big-sink"));

    KStream<byte[], Safe> safe = SafeQuery.addTo(t);
    safe.to(
        "safe",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("safe", RowSerde.writing("json", Safe::new)))
            .withName("safe-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "where_shared",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("big", "big", Optional.empty()),
            new JobSpec.Sink("safe", "safe", Optional.empty())),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "where_shared.sql:2:49")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WhereSharedTopology(), args));
  }
}
==== ferris.generated.BigQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM big AS SELECT a, b FROM t WHERE a * b > 10 AND a * b < 100 AND (UPPER(s) = 'X' OR UPPER(s) = 'Y')
 * }</pre>
 */
final class BigQuery {
  private BigQuery() {
  }

  static KStream<byte[], Big> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("big-where"))
        .mapValues(row -> select(row), Named.as("big-select"));
  }

  /**
   * WHERE a * b > 10 AND a * b < 100 AND (UPPER(s) = 'X' OR UPPER(s) = 'Y')
   */
  private static boolean where(T row) {
    int product = 0;
    if (!row.aIsNull() && !row.bIsNull()) {
      product = Integers.multiply(row.a, row.b);
    }
    return !row.aIsNull() && !row.bIsNull() && product > 10 && product < 100 && ((!row.sIsNull()
        && Text.upper(row.s).equals("X")) || (!row.sIsNull() && Text.upper(row.s).equals("Y")));
  }

  private static Big select(T row) {
    Big result = new Big();
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    if (!row.bIsNull()) {
      result.setB(row.b);
    }
    return result;
  }
}
==== ferris.generated.SafeQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM safe AS SELECT a, b FROM t WHERE b <> 0 AND (a / b > 1 OR a / b < -1)
 * }</pre>
 */
final class SafeQuery {
  private SafeQuery() {
  }

  static KStream<byte[], Safe> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("safe-where"))
        .mapValues(row -> select(row), Named.as("safe-select"));
  }

  /**
   * WHERE b <> 0 AND (a / b > 1 OR a / b < -1)
   */
  private static boolean where(T row) {
    return !row.bIsNull() && row.b != 0 && ((!row.aIsNull() && !row.bIsNull()
        && Integers.divide(row.a, row.b) > 1) || (!row.aIsNull() && !row.bIsNull()
        && Integers.divide(row.a, row.b) < -1));
  }

  private static Safe select(T row) {
    Safe result = new Safe();
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    if (!row.bIsNull()) {
      result.setB(row.b);
    }
    return result;
  }
}
