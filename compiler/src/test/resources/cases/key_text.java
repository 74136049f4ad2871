==== ferris.generated.KeyTextTopology
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
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job key_text.
 */
public final class KeyTextTopology implements SqlTopology {
  /**
   * Keys of records; T has the columns that are used.
   */
  private static final RowType T_KEY = RowType.of(Column.of("id", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id VARCHAR KEY, n INT) WITH ('topic' = 't')
    KStream<byte[], T> t =
        builder
            .stream(
                "t",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                    .withName("t-source"))
            .mapValues(KeyReader.of("kafka", T_KEY, T.TYPE)::read, Named.as("t-key"));

    KStream<byte[], WithKey> withKey = WithKeyQuery.addTo(t);
    withKey.to(
        "with_key",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("with_key", RowSerde.writing("json", WithKey::new)))
            .withName("with_key-sink"));

    KStream<byte[], WithoutKey> withoutKey = WithoutKeyQuery.addTo(t);
    withoutKey.to(
        "without_key",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("without_key", RowSerde.writing("json", WithoutKey::new)))
            .withName("without_key-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "key_text",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("with_key", "with_key", Optional.empty()),
            new JobSpec.Sink("without_key", "without_key", Optional.empty())),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "key_text.sql:2:47")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KeyTextTopology(), args));
  }
}
==== ferris.generated.WithKeyQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM with_key AS SELECT id, n + 1 AS n FROM t WHERE id <> 'skip'
 * }</pre>
 */
final class WithKeyQuery {
  private WithKeyQuery() {
  }

  static KStream<byte[], WithKey> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("with_key-where"))
        .mapValues(row -> select(row), Named.as("with_key-select"));
  }

  /**
   * WHERE id <> 'skip'
   */
  private static boolean where(T row) {
    return !row.idIsNull() && !row.id.equals("skip");
  }

  private static WithKey select(T row) {
    WithKey result = new WithKey();
    result.setId(row.id);
    if (!row.nIsNull()) {
      result.setN(Integers.add(row.n, 1));
    }
    return result;
  }
}
==== ferris.generated.WithoutKeyQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM without_key AS SELECT n FROM t
 * }</pre>
 */
final class WithoutKeyQuery {
  private WithoutKeyQuery() {
  }

  static KStream<byte[], WithoutKey> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("without_key-select"));
  }

  private static WithoutKey select(T row) {
    WithoutKey result = new WithoutKey();
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Text;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT UPPER(id) AS id, n FROM t
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.idIsNull()) {
      result.setId(Text.upper(row.id));
    }
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    return result;
  }
}
