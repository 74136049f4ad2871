==== ferris.generated.NestedConstructTopology
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

/**
 * The topology of job nested_construct.
 */
public final class NestedConstructTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (i INT, b BIGINT, d DECIMAL(9,2), s VARCHAR NOT NULL)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "nested_construct",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new NestedConstructTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.row.Struct;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT ARRAY[1, i, NULL] AS numbers,
 *   ARRAY(b, i) AS widened,
 *   MAP('one' := 1, s := i) AS counts,
 *   MAP(i, s, 0, 'none') AS names,
 *   STRUCT(id := i, place := STRUCT(name := s, "at x" := d)) AS nested,
 *   ARRAY[STRUCT(a := ARRAY[d], m := MAP('d' := d))] AS deep,
 *   CAST(i AS DECIMAL(10,0)) AS whole,
 *   ARRAY[CAST(i AS DECIMAL(10,0)), 7] AS wholes
 * FROM t
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
    result.setNumbers(Nested.array(1, row.iIsNull() ? null : row.i, (Integer) null));
    result.setWidened(Nested.array(row.bIsNull() ? null : row.b,
        row.iIsNull() ? null : (long) row.i));
    result.setCounts(Nested.map(Nested.entry("one", 1), Nested.entry(row.s,
        row.iIsNull() ? null : row.i)));
    result.setNames(Nested.map(Nested.entry(row.iIsNull() ? null : row.i, row.s), Nested.entry(0,
        "none")));
    result.setNested(Struct.of(row.iIsNull() ? null : row.i, Struct.of(row.s,
        row.dIsNull() ? null : row.d)));
    result.setDeep(Nested.array(Struct.of(Nested.array(row.dIsNull() ? null : row.d),
        Nested.map(Nested.entry("d", row.dIsNull() ? null : row.d)))));
    if (!row.iIsNull()) {
      result.setWhole((long) row.i);
    }
    result.setWholes(Nested.array(row.iIsNull() ? null : (long) row.i, 7L));
    return result;
  }
}
