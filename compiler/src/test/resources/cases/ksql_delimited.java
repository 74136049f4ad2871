==== ferris.generated.KsqlDelimitedTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeySerde;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job ksql_delimited.
 */
public final class KsqlDelimitedTopology implements SqlTopology {
  /**
   * Values of records; S has the columns that are used.
   */
  private static final RowType S_COLUMNS = RowType.of(
    Column.of("A", SqlType.VARCHAR),
    Column.of("B", SqlType.VARCHAR),
    Column.of("N", SqlType.INT),
    Column.of("D", new SqlType.Decimal(6, 2)),
    Column.of("TS", SqlType.Timestamp.MILLIS),
    Column.of("DAY", SqlType.DATE),
    Column.of("BYTES", SqlType.BYTES));

  /**
   * Keys of records; S has the columns that are used.
   */
  private static final RowType S_KEY = RowType.of(Column.of("K", SqlType.VARCHAR));

  /**
   * What the values of records hold of S.
   */
  private static final RowType R_COLUMNS = RowType.of(
    Column.of("A", SqlType.VARCHAR),
    Column.of("B", SqlType.VARCHAR),
    Column.of("N", SqlType.INT),
    Column.of("D", new SqlType.Decimal(6, 2)),
    Column.of("TS", SqlType.Timestamp.MILLIS),
    Column.of("DAY", SqlType.DATE),
    Column.of("BYTES", SqlType.BYTES));

  /**
   * What the values of records hold of N.
   */
  private static final RowType N_COLUMNS = RowType.of(
    Column.of("N", SqlType.INT),
    Column.of("A", SqlType.VARCHAR),
    Column.of("TS", SqlType.Timestamp.MILLIS));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (k VARCHAR KEY, a VARCHAR, b VARCHAR, n INT, d DECIMAL(6,2), ts TIMESTAMP, day DATE, bytes BYTES)
    //   WITH (KAFKA_TOPIC = 's', FORMAT = 'DELIMITED', VALUE_DELIMITER = ';')
    KStream<byte[], S> s =
        builder
            .stream(
                "s",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("S", RowSerde.reading("delimited", Map.ofEntries(Map.entry("delimiter", ";")), S_COLUMNS, S::new).passingNulls()))
                    .withName("S-source"))
            .mapValues(KeyReader.of("delimited", S_KEY, S.TYPE)::read, Named.as("S-key"));

    KStream<byte[], S> r = RQuery.addTo(s);
    r.to(
        "R",
        Produced.with(
            KeySerde.rewriting(
                "delimited", Map.of(), RKey.TYPE, "delimited", Map.of(), RKey::new),
            probe.out("R", RowSerde.writing("delimited", Map.ofEntries(Map.entry("delimiter", ";")), R_COLUMNS, S::new)))
            .withName("R-sink"));

    KStream<byte[], N> n = NQuery.addTo(s);
    n.to(
        "N",
        Produced.with(
            KeySerde.rewriting(
                "delimited", Map.of(), NKey.TYPE, "delimited", Map.of(), NKey::new),
            probe.out("N", RowSerde.writing("delimited", Map.ofEntries(Map.entry("delimiter", "TAB")), N_COLUMNS, N::new)))
            .withName("N-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_delimited",
          List.of(new JobSpec.Source("S", "s", Optional.empty())),
          List.of(
            new JobSpec.Sink("R", "R", Optional.empty()),
            new JobSpec.Sink("N", "N", Optional.empty())),
          List.of(
            new JobSpec.Statement("S", List.of("S"), List.of(), List.of(
              new JobSpec.Setting("kafka_topic", "s", "ksql_delimited.sql:4:9"),
              new JobSpec.Setting("format", "DELIMITED", "ksql_delimited.sql:4:28"),
              new JobSpec.Setting("value_delimiter", ";", "ksql_delimited.sql:4:50"))),
            new JobSpec.Statement("N", List.of("S"), List.of("N"),
                List.of(new JobSpec.Setting("value_delimiter", "TAB",
                "ksql_delimited.sql:6:23")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlDelimitedTopology(), args));
  }
}
==== ferris.generated.RQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM r AS SELECT * FROM s
 * }</pre>
 */
final class RQuery {
  private RQuery() {
  }

  static KStream<byte[], S> addTo(KStream<byte[], S> s) {
    return s;
  }
}
==== ferris.generated.NQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM n WITH (VALUE_DELIMITER = 'TAB') AS SELECT k, n, a, ts FROM s
 * }</pre>
 */
final class NQuery {
  private NQuery() {
  }

  static KStream<byte[], N> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> row == null ? null : select(row), Named.as("N-select"));
  }

  private static N select(S row) {
    N result = new N();
    result.setK(row.k);
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    result.setA(row.a);
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    return result;
  }
}
