==== ferris.generated.TimesTopology
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
 * The topology of job times.
 */
public final class TimesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id INT, a VARCHAR, b VARCHAR)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Select_2> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "times",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new TimesTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.serdes.row.Interval;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT id, a, a = b AS same, a < b AS earlier, a IS NOT DISTINCT FROM b AS not_distinct, a BETWEEN '06:00' AND TIME '12: ...
 *   GREATEST(a, b) AS later, COALESCE(a, b, TIME '00:00') AS first, NULLIF(a, b) AS null_if, CASE a WHEN '10:15:30' THEN b ...
 *   CAST(a AS INTERVAL) AS since_midnight, CAST(CAST(a AS INTERVAL) AS TIME) AS back
 * FROM v WHERE a IS NULL OR a >= '00:00:00.001'
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select_2> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"))
        .mapValues(row -> select_2(row), Named.as("select-select_2"));
  }

  /**
   * WHERE CAST(a AS TIME) IS NULL OR CAST(a AS TIME) >= TIME '00:00:00.001'
   */
  private static boolean where(T row) {
    return row.aIsNull() || (!row.aIsNull() && Conversions.toTime(row.a) >= 1);
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.aIsNull()) {
      result.setA(Conversions.toTime(row.a));
    }
    if (!row.bIsNull()) {
      result.setB(Conversions.toTime(row.b));
    }
    return result;
  }

  private static Select_2 select_2(Select row) {
    Select_2 result = new Select_2();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setSame(row.a == row.b);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setEarlier(row.a < row.b);
    }
    result.setNotDistinct(((!row.aIsNull() && !row.bIsNull() && row.a == row.b) || (row.aIsNull()
        && row.bIsNull())));
    boolean morning = !row.aIsNull() && row.a >= 21600000 && row.a <= 43200000;
    boolean morningIsNull = false;
    if (!morning) {
      morningIsNull = !((!row.aIsNull() && !(row.a >= 21600000)) || (!row.aIsNull()
          && !(row.a <= 43200000)));
    }
    if (!morningIsNull) {
      result.setMorning(morning);
    }
    if (!row.aIsNull()) {
      result.setNotIn(!((row.a == 36930000 || row.a == 86399999)));
    }
    int later = 0;
    boolean laterIsNull = true;
    if (!row.aIsNull() && (laterIsNull || row.a > later)) {
      later = row.a;
      laterIsNull = false;
    }
    if (!row.bIsNull() && (laterIsNull || row.b > later)) {
      later = row.b;
      laterIsNull = false;
    }
    if (!laterIsNull) {
      result.setLater(later);
    }
    int first = 0;
    boolean firstIsNull = true;
    if (!row.aIsNull()) {
      first = row.a;
      firstIsNull = false;
    } else {
      if (!row.bIsNull()) {
        first = row.b;
        firstIsNull = false;
      } else {
        first = 0;
        firstIsNull = false;
      }
    }
    result.setFirst(first);
    int nullIf = 0;
    boolean nullIfIsNull = true;
    if (!row.aIsNull() && !row.bIsNull() && row.a == row.b) {
    } else {
      if (!row.aIsNull()) {
        nullIf = row.a;
        nullIfIsNull = false;
      }
    }
    if (!nullIfIsNull) {
      result.setNullIf(nullIf);
    }
    int chosen = 0;
    boolean chosenIsNull = true;
    if (!row.aIsNull() && row.a == 36930000) {
      if (!row.bIsNull()) {
        chosen = row.b;
        chosenIsNull = false;
      }
    } else {
      if (!row.aIsNull()) {
        chosen = row.a;
        chosenIsNull = false;
      }
    }
    if (!chosenIsNull) {
      result.setChosen(chosen);
    }
    if (!row.aIsNull()) {
      result.setText("at " + Conversions.timeToText(row.a));
    }
    Interval sinceMidnight = null;
    if (!row.aIsNull()) {
      sinceMidnight = Conversions.timeToInterval(row.a);
    }
    result.setSinceMidnight(sinceMidnight);
    if (sinceMidnight != null) {
      result.setBack(Conversions.intervalToTime(sinceMidnight));
    }
    return result;
  }
}
