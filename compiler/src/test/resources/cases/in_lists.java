==== ferris.generated.InListsTopology
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
 * The topology of job in_lists.
 */
public final class InListsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (i INT, s VARCHAR, p DECIMAL(6,2), l BIGINT, f DOUBLE, d DATE, b BOOLEAN)
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
          "in_lists",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new InListsTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import java.util.Set;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT i IN (1, 2, 3) AS few, i IN (1, 2, NULL) AS with_null, i NOT IN (1, NULL) AS not_with_null, i NOT IN (1, 2) AS no ...
 *   s IN ('a', 'it''s', '', 'd', 'e', 'f', 'a') AS texts, p IN (1.5, 2, 3.25) AS decimals, l IN (1, 2, 3, 4, 5, 6000000000 ...
 *   f IN (0e0, 1e0, 2e0, 3e0, 4e0) AS doubles, d IN ('2024-02-29', DATE '2024-03-01') AS days, i IN (l, 7) AS columns_too, ...
 * FROM t
 * }</pre>
 */
final class SelectQuery {
  private static final Set<String> SET_1 = Set.of("a", "it's", "", "d", "e", "f");

  private static final Set<Long> SET_2 = Set.of(150L, 200L, 325L);

  private static final Set<Long> SET_3 = Set.of(1L, 2L, 3L, 4L, 5L, 6000000000L);

  private static final Set<Double> SET_4 = Set.of(0.0, 1.0, 2.0, 3.0, 4.0);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.iIsNull()) {
      result.setFew((row.i == 1 || row.i == 2 || row.i == 3));
    }
    boolean withNull = !row.iIsNull() && (row.i == 1 || row.i == 2);
    boolean withNullIsNull = false;
    if (!withNull) {
      withNullIsNull = true;
    }
    if (!withNullIsNull) {
      result.setWithNull(withNull);
    }
    boolean notWithNull = !row.iIsNull() && (row.i == 1);
    boolean notWithNullIsNull = false;
    if (!notWithNull) {
      notWithNullIsNull = true;
    }
    if (!notWithNullIsNull) {
      result.setNotWithNull(!(notWithNull));
    }
    if (!row.iIsNull()) {
      result.setNotFew(!((row.i == 1 || row.i == 2)));
    }
    if (!row.sIsNull()) {
      result.setTexts(SET_1.contains(row.s));
    }
    if (!row.pIsNull()) {
      result.setDecimals(SET_2.contains(row.p));
    }
    if (!row.lIsNull()) {
      result.setLongs(SET_3.contains(row.l));
    }
    if (!row.fIsNull()) {
      result.setDoubles(SET_4.contains(row.f + 0.0));
    }
    if (!row.dIsNull()) {
      result.setDays((row.d == 19782 || row.d == 19783));
    }
    boolean columnsToo = (!row.iIsNull() && !row.lIsNull() && (long) row.i == row.l)
        || (!row.iIsNull() && (long) row.i == 7L);
    boolean columnsTooIsNull = false;
    if (!columnsToo) {
      columnsTooIsNull = !(!row.iIsNull() && !row.lIsNull() && !((long) row.i == row.l)
          && !((long) row.i == 7L));
    }
    if (!columnsTooIsNull) {
      result.setColumnsToo(columnsToo);
    }
    if (!row.bIsNull()) {
      result.setYes((row.b == true));
    }
    return result;
  }
}
