==== ferris.generated.KeyNumbersTopology
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
 * The topology of job key_numbers.
 */
public final class KeyNumbersTopology implements SqlTopology {
  /**
   * Keys of records; T has the columns that are used.
   */
  private static final RowType T_KEY = RowType.of(Column.of("id", SqlType.BIGINT));

  /**
   * Keys of records; I has the columns that are used.
   */
  private static final RowType I_KEY = RowType.of(Column.of("id", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id BIGINT KEY, n INT) WITH ('topic' = 't')
    KStream<byte[], T> t =
        builder
            .stream(
                "t",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                    .withName("t-source"))
            .mapValues(KeyReader.of("kafka", T_KEY, T.TYPE)::read, Named.as("t-key"));

    // CREATE STREAM i (id INT KEY, n INT) WITH ('topic' = 'i')
    KStream<byte[], I> i =
        builder
            .stream(
                "i",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("i", RowSerde.reading("json", I.TYPE, I::new)))
                    .withName("i-source"))
            .mapValues(KeyReader.of("kafka", I_KEY, I.TYPE)::read, Named.as("i-key"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], I> out = OutQuery.addTo(i);
    out.to(
        "out",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("out", RowSerde.writing("json", I::new)))
            .withName("out-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "key_numbers",
          List.of(
            new JobSpec.Source("t", "t", Optional.empty()),
            new JobSpec.Source("i", "i", Optional.empty())),
          List.of(new JobSpec.Sink("out", "out", Optional.empty())),
          List.of(
            new JobSpec.Statement("t", List.of("t"), List.of(), List.of(new JobSpec.Setting("topic",
                "t", "key_numbers.sql:1:46"))),
            new JobSpec.Statement("i", List.of("i"), List.of(), List.of(new JobSpec.Setting("topic",
                "i", "key_numbers.sql:2:43")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KeyNumbersTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT id * 2 AS twice, n FROM t
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
      result.setTwice(Integers.multiply(row.id, 2L));
    }
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    return result;
  }
}
==== ferris.generated.OutQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM out AS SELECT id, n FROM i
 * }</pre>
 */
final class OutQuery {
  private OutQuery() {
  }

  static KStream<byte[], I> addTo(KStream<byte[], I> i) {
    return i;
  }
}
