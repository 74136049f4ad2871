==== ferris.generated.FormatsNestedTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job formats_nested.
 */
public final class FormatsNestedTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (
    //   id INT,
    //   a ARRAY<STRUCT<x DECIMAL(9,2), "y z" MAP<VARCHAR, DATE>>>,
    //   m MAP<INT, ARRAY<VARCHAR>>,
    //   s STRUCT<ts TIMESTAMP, inner STRUCT<b BOOLEAN>>
    // )
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], T> same = SameQuery.addTo(t);
    same.to(
        "same",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("same", RowSerde.writing("json", T::new)))
            .withName("same-sink"));

    KStream<byte[], Numbers> numbers = NumbersQuery.addTo(t);
    numbers.to(
        "numbers",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("numbers", RowSerde.writing("json", Map.ofEntries(
              Map.entry("decimal.format", "string"),
              Map.entry("time.format", "number")), Numbers::new)))
            .withName("numbers-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "formats_nested",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("same", "same", Optional.empty()),
            new JobSpec.Sink("numbers", "numbers", Optional.empty())),
          List.of(new JobSpec.Statement("numbers", List.of("t"), List.of("numbers"), List.of(
            new JobSpec.Setting("time.format", "number", "formats_nested.sql:8:29"),
            new JobSpec.Setting("decimal.format", "string", "formats_nested.sql:8:55")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new FormatsNestedTopology(), args));
  }
}
==== ferris.generated.SameQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM same AS SELECT * FROM t
 * }</pre>
 */
final class SameQuery {
  private SameQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t;
  }
}
==== ferris.generated.NumbersQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM numbers WITH ('time.format' = 'number', 'decimal.format' = 'string') AS SELECT a, s FROM t
 * }</pre>
 */
final class NumbersQuery {
  private NumbersQuery() {
  }

  static KStream<byte[], Numbers> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("numbers-select"));
  }

  private static Numbers select(T row) {
    Numbers result = new Numbers();
    result.setA(row.a);
    result.setS(row.s);
    return result;
  }
}
