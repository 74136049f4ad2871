==== ferris.generated.NestedGenericsTopology
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
 * The topology of job nested_generics.
 */
public final class NestedGenericsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (s STRUCT<a VARCHAR, b ARRAY<VARCHAR>>, m MAP<VARCHAR, ARRAY<VARCHAR>>, i INT, k INT)
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
          "nested_generics",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new NestedGenericsTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Lambdas;
import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.Struct;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT ARRAY[s->a] AS one, STRUCT(a := s->a) AS only, ARRAY[s->b] AS lists, ARRAY[m['k']] AS values, ARRAY[s->b[1]] AS d ...
 *   ARRAY[TRANSFORM(s->b, x => x)[1]] AS transformed, ARRAY[NULL, s->a][2] AS second,
 *   s->b[(i % k)] AS computed, ARRAY[(i * k), (i - k)] AS products, ARRAY[i > k, i IS NULL] AS conditions
 * FROM t
 * WHERE ARRAY[s->a] = ARRAY['x'] OR ARRAY[s->a] IS NOT NULL
 * }</pre>
 */
final class SelectQuery {
  private static final List<String> ARRAY_1 = Nested.array("x");

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE ARRAY[s->a] = ARRAY['x'] OR ARRAY[s->a] IS NOT NULL
   */
  private static boolean where(T row) {
    return Nested.array(Nested.<String>field(row.s, 0)).equals(ARRAY_1) || true;
  }

  private static Select select(T row) {
    Select result = new Select();
    result.setOne(Nested.array(Nested.<String>field(row.s, 0)));
    result.setOnly(Struct.of(Nested.<String>field(row.s, 0)));
    result.setLists(Nested.array(Nested.<List<String>>field(row.s, 1)));
    result.setValues(Nested.array(Nested.value(row.m, "k")));
    result.setDeep(Nested.array(Nested.element(Nested.<List<String>>field(row.s, 1), 1)));
    List<String> b = Nested.field(row.s, 1);
    result.setTransformed(Nested.array(Nested.element(b == null ? null : Lambdas.transform(b,
        (String x) -> x), 1)));
    String second = Nested.element(Nested.array((String) null, Nested.<String>field(row.s, 0)), 2);
    result.setSecond(second);
    String computed = Nested.element(Nested.<List<String>>field(row.s, 1), row.iIsNull()
        || row.kIsNull() ? null : Integers.remainder(row.i, row.k));
    result.setComputed(computed);
    result.setProducts(Nested.array(row.iIsNull() || row.kIsNull() ? null : Integers.multiply(row.i,
        row.k), row.iIsNull() || row.kIsNull() ? null : Integers.subtract(row.i, row.k)));
    result.setConditions(Nested.array(row.iIsNull() || row.kIsNull() ? null : row.i > row.k,
        row.iIsNull()));
    return result;
  }
}
