==== ferris.generated.IntervalLiteralsTopology
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
 * The topology of job interval_literals.
 */
public final class IntervalLiteralsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (n INT, interval INT)
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
          "interval_literals",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new IntervalLiteralsTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.Interval;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT n,
 *   INTERVAL '5' MINUTE AS a, INTERVAL '5' MINUTES AS b, INTERVAL 5 MINUTES AS c, INTERVAL '1.5' HOUR AS d,
 *   INTERVAL '-3' DAY AS e, INTERVAL -3 DAYS AS f, INTERVAL -'3' DAY AS g, -INTERVAL '3' DAY AS h,
 *   INTERVAL '1-2' YEAR TO MONTH AS i, INTERVAL '-1-2' YEAR TO MONTH AS j,
 *   INTERVAL '1 02:03:04.5' DAY TO SECOND AS k, INTERVAL '1 02' DAY TO HOUR AS l, INTERVAL '1 02:03' DAY TO MINUTE AS m,
 *   INTERVAL '02:03' HOUR TO MINUTE AS o, INTERVAL '2:03:04' HOUR TO SECOND AS p, INTERVAL '90:30.25' MINUTE TO SECOND AS  ...
 *   INTERVAL '7' SECOND(2) AS r, INTERVAL '7.125' SECOND(2, 3) AS s, INTERVAL '250' MILLISECONDS AS t, INTERVAL '7' MICROS ...
 *   INTERVAL '2' WEEKS AS v, INTERVAL '1' QUARTER AS w,
 *   INTERVAL '1 year 2 months' AS x, INTERVAL '3 days 04:05:06' AS y, INTERVAL 'P1Y2M3DT4H5M6.7S' AS z,
 *   interval - 5 AS minus, interval AS plain
 * FROM t
 * }</pre>
 */
final class SelectQuery {
  private static final Interval INTERVAL_1 = new Interval(0, 300000000L);

  private static final Interval INTERVAL_2 = new Interval(0, 5400000000L);

  private static final Interval INTERVAL_3 = new Interval(0, -259200000000L);

  private static final Interval INTERVAL_4 = new Interval(14, 0L);

  private static final Interval INTERVAL_5 = new Interval(-14, 0L);

  private static final Interval INTERVAL_6 = new Interval(0, 93784500000L);

  private static final Interval INTERVAL_7 = new Interval(0, 93600000000L);

  private static final Interval INTERVAL_8 = new Interval(0, 93780000000L);

  private static final Interval INTERVAL_9 = new Interval(0, 7380000000L);

  private static final Interval INTERVAL_10 = new Interval(0, 7384000000L);

  private static final Interval INTERVAL_11 = new Interval(0, 5430250000L);

  private static final Interval INTERVAL_12 = new Interval(0, 7000000L);

  private static final Interval INTERVAL_13 = new Interval(0, 7125000L);

  private static final Interval INTERVAL_14 = new Interval(0, 250000L);

  private static final Interval INTERVAL_15 = new Interval(0, 7L);

  private static final Interval INTERVAL_16 = new Interval(0, 1209600000000L);

  private static final Interval INTERVAL_17 = new Interval(3, 0L);

  private static final Interval INTERVAL_18 = new Interval(0, 273906000000L);

  private static final Interval INTERVAL_19 = new Interval(14, 273906700000L);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    result.setA(INTERVAL_1);
    result.setB(INTERVAL_1);
    result.setC(INTERVAL_1);
    result.setD(INTERVAL_2);
    result.setE(INTERVAL_3);
    result.setF(INTERVAL_3);
    result.setG(INTERVAL_3);
    result.setH(INTERVAL_3);
    result.setI(INTERVAL_4);
    result.setJ(INTERVAL_5);
    result.setK(INTERVAL_6);
    result.setL(INTERVAL_7);
    result.setM(INTERVAL_8);
    result.setO(INTERVAL_9);
    result.setP(INTERVAL_10);
    result.setQ(INTERVAL_11);
    result.setR(INTERVAL_12);
    result.setS(INTERVAL_13);
    result.setT(INTERVAL_14);
    result.setU(INTERVAL_15);
    result.setV(INTERVAL_16);
    result.setW(INTERVAL_17);
    result.setX(INTERVAL_4);
    result.setY(INTERVAL_18);
    result.setZ(INTERVAL_19);
    if (!row.intervalIsNull()) {
      result.setMinus(Integers.subtract(row.interval, 5));
    }
    if (!row.intervalIsNull()) {
      result.setPlain(row.interval);
    }
    return result;
  }
}
