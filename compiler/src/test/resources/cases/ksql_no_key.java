==== ferris.generated.KsqlNoKeyTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job ksql_no_key.
 */
public final class KsqlNoKeyTopology implements SqlTopology {
  /**
   * What the values of records hold of U.
   */
  private static final RowType KEYED_COLUMNS = RowType.of(Column.of("B", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM u (a INT, b INT) WITH (kafka_topic = 'u', format = 'JSON')
    KStream<byte[], U> u =
        builder.stream(
            "u",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("U", RowSerde.reading("json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number")), U.TYPE, U::new).passingNulls()))
                .withName("U-source"));

    KStream<byte[], Plain> plain = PLAINQuery.addTo(u);
    plain.to(
        "PLAIN",
        Produced.with(
            KeySerde.dropping(),
            probe.out("PLAIN", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), Plain::new)))
            .withName("PLAIN-sink"));

    KStream<byte[], U> keyed = KEYEDQuery.addTo(u);
    keyed.to(
        "KEYED",
        Produced.with(
            KeySerde.rewriting(
                "kafka", Map.of(), KEYEDKey.TYPE, "json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number"),
                  Map.entry("wrap_single_value", "false")), KEYEDKey::new),
            probe.out("KEYED", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), KEYED_COLUMNS, U::new)))
            .withName("KEYED-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_no_key",
          List.of(new JobSpec.Source("U", "u", Optional.empty())),
          List.of(
            new JobSpec.Sink("PLAIN", "PLAIN", Optional.empty()),
            new JobSpec.Sink("KEYED", "KEYED", Optional.empty())),
          List.of(new JobSpec.Statement("U", List.of("U"), List.of(), List.of(
            new JobSpec.Setting("kafka_topic", "u", "ksql_no_key.sql:3:38"),
            new JobSpec.Setting("format", "JSON", "ksql_no_key.sql:3:57")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlNoKeyTopology(), args));
  }
}
==== ferris.generated.PLAINQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM plain AS SELECT a FROM u
 * }</pre>
 */
final class PLAINQuery {
  private PLAINQuery() {
  }

  static KStream<byte[], Plain> addTo(KStream<byte[], U> u) {
    return u
        .mapValues(row -> row == null ? null : select(row), Named.as("PLAIN-select"));
  }

  private static Plain select(U row) {
    Plain result = new Plain();
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    return result;
  }
}
==== ferris.generated.KEYEDQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM keyed AS SELECT a, b FROM u PARTITION BY a
 * }</pre>
 */
final class KEYEDQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(Column.of("A", SqlType.INT)), U.TYPE);

  private KEYEDQuery() {
  }

  static KStream<byte[], U> addTo(KStream<byte[], U> u) {
    return u
        .selectKey((key, row) -> row == null ? keyWithoutRow(key) : KEY_1.writeOrNull(row), Named.as("KEYED-key"));
  }

  private static byte[] keyWithoutRow(byte[] key) {
    U row = new U();
    return KEY_1.writeOrNull(row);
  }
}
