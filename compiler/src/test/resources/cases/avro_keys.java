==== ferris.generated.AvroKeysTopology
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
 * The topology of job avro_keys.
 */
public final class AvroKeysTopology implements SqlTopology {
  /**
   * Keys of records; S has the columns that are used.
   */
  private static final RowType S_KEY = RowType.of(Column.of("a", SqlType.INT));

  /**
   * Keys of records; Two has the columns that are used.
   */
  private static final RowType TWO_KEY = RowType.of(
    Column.of("a", SqlType.INT),
    Column.of("b", SqlType.VARCHAR));

  /**
   * What the values of records hold of S.
   */
  private static final RowType ONE_COLUMNS = RowType.of(Column.of("v", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (a INT KEY, v VARCHAR) WITH ('topic' = 's', 'format' = 'json')
    KStream<byte[], S> s =
        builder
            .stream(
                "s",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("s", RowSerde.reading("json", S.TYPE, S::new)))
                    .withName("s-source"))
            .mapValues(KeyReader.of("kafka", S_KEY, S.TYPE)::read, Named.as("s-key"));

    // CREATE STREAM two (a INT KEY, b VARCHAR KEY, v VARCHAR) WITH ('topic' = 'two', 'format' = 'json', 'key.format' = 'json')
    KStream<byte[], Two> two =
        builder
            .stream(
                "two",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("two", RowSerde.reading("json", Two.TYPE, Two::new)))
                    .withName("two-source"))
            .mapValues(KeyReader.of("json", TWO_KEY, Two.TYPE)::read, Named.as("two-key"));

    KStream<byte[], S> one = OneQuery.addTo(s);
    one.to(
        "one",
        Produced.with(
            KeySerde.rewriting(
                "kafka", Map.of(), OneKey.TYPE, "avro", probe.options(Map.ofEntries(
                  Map.entry("schema.full.name", "oneKey"),
                  Map.entry("schema.registry.url", "mock://avro-keys-case"),
                  Map.entry("subject", "one-key"),
                  Map.entry("wrap_single_value", "false"))), OneKey::new),
            probe.out("one", RowSerde.writing("avro", probe.options(Map.ofEntries(
              Map.entry("schema.full.name", "one"),
              Map.entry("schema.registry.url", "mock://avro-keys-case"),
              Map.entry("subject", "one-value"))), ONE_COLUMNS, S::new)))
            .withName("one-sink"));

    KStream<byte[], Two> both = BothQuery.addTo(two);
    both.to(
        "both",
        Produced.with(
            KeySerde.rewriting(
                "json", Map.of(), BothKey.TYPE, "avro", probe.options(Map.ofEntries(
                  Map.entry("schema.full.name", "bothKey"),
                  Map.entry("schema.registry.url", "mock://avro-keys-case"),
                  Map.entry("subject", "both-key"))), BothKey::new),
            probe.out("both", RowSerde.writing("csv", Two::new)))
            .withName("both-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "avro_keys",
          List.of(
            new JobSpec.Source("s", "s", Optional.empty()),
            new JobSpec.Source("two", "two", Optional.empty())),
          List.of(
            new JobSpec.Sink("one", "one", Optional.empty()),
            new JobSpec.Sink("both", "both", Optional.empty())),
          List.of(
            new JobSpec.Statement("", List.of(), List.of(),
                List.of(new JobSpec.Setting("schema.registry.url", "mock://avro-keys-case",
                "avro_keys.sql:2:1"))),
            new JobSpec.Statement("s", List.of("s"), List.of(), List.of(
              new JobSpec.Setting("topic", "s", "avro_keys.sql:3:46"),
              new JobSpec.Setting("format", "json", "avro_keys.sql:3:61"))),
            new JobSpec.Statement("two", List.of("two"), List.of(), List.of(
              new JobSpec.Setting("topic", "two", "avro_keys.sql:5:63"),
              new JobSpec.Setting("format", "json", "avro_keys.sql:5:80"),
              new JobSpec.Setting("key.format", "json", "avro_keys.sql:5:99"))),
            new JobSpec.Statement("one", List.of("s"), List.of("one"), List.of(
              new JobSpec.Setting("topic", "one", "avro_keys.sql:4:25"),
              new JobSpec.Setting("format", "avro", "avro_keys.sql:4:42"),
              new JobSpec.Setting("key.format", "avro", "avro_keys.sql:4:61"),
              new JobSpec.Setting("value.fields.include", "EXCEPT_KEY", "avro_keys.sql:4:84"))),
            new JobSpec.Statement("both", List.of("two"), List.of("both"), List.of(
              new JobSpec.Setting("topic", "both", "avro_keys.sql:6:26"),
              new JobSpec.Setting("format", "csv", "avro_keys.sql:6:44"),
              new JobSpec.Setting("key.format", "avro", "avro_keys.sql:6:62")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new AvroKeysTopology(), args));
  }
}
==== ferris.generated.OneQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM one WITH ('topic' = 'one', 'format' = 'avro', 'key.format' = 'avro', 'value.fields.include' = 'EXCEPT_KEY' ...
 * }</pre>
 */
final class OneQuery {
  private OneQuery() {
  }

  static KStream<byte[], S> addTo(KStream<byte[], S> s) {
    return s;
  }
}
==== ferris.generated.BothQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM both WITH ('topic' = 'both', 'format' = 'csv', 'key.format' = 'avro') AS SELECT * FROM two
 * }</pre>
 */
final class BothQuery {
  private BothQuery() {
  }

  static KStream<byte[], Two> addTo(KStream<byte[], Two> two) {
    return two;
  }
}
