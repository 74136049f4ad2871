==== ferris.generated.NestedComparisonTopology
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
 * The topology of job nested_comparison.
 */
public final class NestedComparisonTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a ARRAY<INT>, b ARRAY<BIGINT>, m MAP<VARCHAR, INT>, s STRUCT<x INT, y DOUBLE>, d ARRAY<DOUBLE>, i INT)
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
          "nested_comparison",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new NestedComparisonTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.row.Struct;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT a = b AS ab, a <> ARRAY[1, 2] AS ne, a IN (ARRAY[1, 2], ARRAY[3]) AS among,
 *   a IS DISTINCT FROM b AS different, a IS NOT DISTINCT FROM NULL AS nothing,
 *   m = MAP('k' := 1, 'l' := NULL) AS maps, s = STRUCT(x := i, Y := 0) AS structs,
 *   d = ARRAY[0.0e0] AS zero, d <> ARRAY[-0.0e0] AS not_zero,
 *   NULLIF(a, ARRAY[1, 2]) AS other, COALESCE(a, ARRAY[9]) AS some,
 *   CASE a WHEN ARRAY[1, 2] THEN 'first' WHEN ARRAY[3] THEN 'second' END AS which,
 *   CASE WHEN i > 0 THEN a ELSE b END AS widened,
 *   IF(i > 0, s, STRUCT(x := 1, y := 2.5)) AS chosen
 * FROM t
 * WHERE a IS NULL OR a <> CAST(ARRAY[] AS ARRAY<INT>)
 * }</pre>
 */
final class SelectQuery {
  private static final List<Integer> ARRAY_1 = Nested.array(1, 2);

  private static final List<Integer> ARRAY_2 = Nested.array(3);

  private static final Map<String, Integer> MAP_3 = Nested.map(Nested.entry("k", 1), Nested.entry("l", (Integer) null));

  private static final List<Double> ARRAY_4 = Nested.array(0.0);

  private static final List<Double> ARRAY_5 = Nested.array(-0.0);

  private static final List<Integer> ARRAY_6 = Nested.array(9);

  private static final Struct STRUCT_7 = Struct.of(1, 2.5);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE a IS NULL OR a <> ARRAY[]
   */
  private static boolean where(T row) {
    return row.aIsNull() || (!row.aIsNull() && !row.a.equals(List.<Integer>of()));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setAb(Nested.transform(row.a,
          (Integer element) -> element == null ? null : (long) element).equals(row.b));
    }
    if (!row.aIsNull()) {
      result.setNe(!row.a.equals(ARRAY_1));
    }
    boolean among = false;
    if (!row.aIsNull()) {
      among = row.a.equals(ARRAY_1);
    }
    boolean among_2 = (!row.aIsNull() && among) || (!row.aIsNull() && row.a.equals(ARRAY_2));
    boolean amongIsNull = false;
    if (!among_2) {
      amongIsNull = !(!row.aIsNull() && !(among) && !(row.a.equals(ARRAY_2)));
    }
    if (!amongIsNull) {
      result.setAmong(among_2);
    }
    result.setDifferent(!((!row.aIsNull() && !row.bIsNull() && Nested.transform(row.a,
        (Integer element_2) -> element_2 == null ? null : (long) element_2).equals(row.b))
        || (row.aIsNull() && row.bIsNull())));
    result.setNothing(((!row.aIsNull() && false && row.a.equals(((List<Integer>) null)))
        || (row.aIsNull() && true)));
    if (!row.mIsNull()) {
      result.setMaps(row.m.equals(MAP_3));
    }
    if (!row.sIsNull()) {
      result.setStructs(Nested.equal(row.s, Struct.of(row.iIsNull() ? null : row.i, 0.0)));
    }
    if (!row.dIsNull()) {
      result.setZero(Nested.equal(row.d, ARRAY_4));
    }
    if (!row.dIsNull()) {
      result.setNotZero(!Nested.equal(row.d, ARRAY_5));
    }
    List<Integer> other = null;
    if (!row.aIsNull() && among) {
    } else {
      if (!row.aIsNull()) {
        other = row.a;
      }
    }
    result.setOther(other);
    List<Integer> some = null;
    if (!row.aIsNull()) {
      some = row.a;
    } else {
      some = ARRAY_6;
    }
    result.setSome(some);
    String which = null;
    if (!row.aIsNull() && among) {
      which = "first";
    } else if (!row.aIsNull() && row.a.equals(ARRAY_2)) {
      which = "second";
    }
    result.setWhich(which);
    List<Long> widened = null;
    if (!row.iIsNull() && row.i > 0) {
      if (!row.aIsNull()) {
        widened = Nested.transform(row.a,
            (Integer element_3) -> element_3 == null ? null : (long) element_3);
      }
    } else {
      if (!row.bIsNull()) {
        widened = row.b;
      }
    }
    result.setWidened(widened);
    Struct chosen = null;
    if (!row.iIsNull() && row.i > 0) {
      if (!row.sIsNull()) {
        chosen = row.s;
      }
    } else {
      chosen = STRUCT_7;
    }
    result.setChosen(chosen);
    return result;
  }
}
