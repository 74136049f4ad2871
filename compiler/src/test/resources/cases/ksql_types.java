==== ferris.generated.KsqlTypesTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeyReader;
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
 * The topology of job ksql_types.
 */
public final class KsqlTypesTopology implements SqlTopology {
  /**
   * Values of records; S has the columns that are used.
   */
  private static final RowType S_COLUMNS = RowType.of(Column.of("ADDRESS", new SqlType.Struct(RowType.of(
    Column.of("NUMBER", SqlType.INT),
    Column.of("STREET", SqlType.VARCHAR)))));

  /**
   * Keys of records; S has the columns that are used.
   */
  private static final RowType S_KEY = RowType.of(Column.of("K", SqlType.VARCHAR));

  /**
   * What the values of records hold of Copy.
   */
  private static final RowType COPY_COLUMNS = RowType.of(
    Column.of("ADDRESS", new SqlType.Struct(RowType.of(
      Column.of("NUMBER", SqlType.INT),
      Column.of("STREET", SqlType.VARCHAR)))),
    Column.of("STREET", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (k STRING KEY, address ADDRESS) WITH (kafka_topic='s', value_format='JSON')
    KStream<byte[], S> s =
        builder
            .stream(
                "s",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("S", RowSerde.reading("json", Map.ofEntries(
                      Map.entry("number.format", "lenient"),
                      Map.entry("time.format", "number")), S_COLUMNS, S::new).passingNulls()))
                    .withName("S-source"))
            .mapValues(KeyReader.of("kafka", S_KEY, S.TYPE)::read, Named.as("S-key"));

    KStream<byte[], Copy> copy = COPYQuery.addTo(s);
    copy.to(
        "COPY",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("COPY", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), COPY_COLUMNS, Copy::new)))
            .withName("COPY-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_types",
          List.of(new JobSpec.Source("S", "s", Optional.empty())),
          List.of(new JobSpec.Sink("COPY", "COPY", Optional.empty())),
          List.of(new JobSpec.Statement("S", List.of("S"), List.of(), List.of(
            new JobSpec.Setting("kafka_topic", "s", "ksql_types.sql:4:55"),
            new JobSpec.Setting("value_format", "JSON", "ksql_types.sql:4:72")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlTypesTopology(), args));
  }
}
==== ferris.generated.COPYQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Nested;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM copy AS SELECT *, address->street FROM s
 * }</pre>
 */
final class COPYQuery {
  private COPYQuery() {
  }

  static KStream<byte[], Copy> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> row == null ? null : select(row), Named.as("COPY-select"));
  }

  private static Copy select(S row) {
    Copy result = new Copy();
    result.setK(row.k);
    result.setAddress(row.address);
    String street = Nested.field(row.address, 1);
    result.setStreet(street);
    return result;
  }
}
