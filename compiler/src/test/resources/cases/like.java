==== ferris.generated.LikeTopology
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
 * The topology of job like.
 */
public final class LikeTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (s VARCHAR, p VARCHAR)
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
          "like",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new LikeTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.LikePattern;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT s LIKE 'a%' AS starts, s LIKE '%z' AS ends, s LIKE '%b%' AS holds, s LIKE 'a_c' AS one_between, s LIKE '100!%' ES ...
 *   s NOT LIKE '%' AS never, s LIKE p AS by_column, s LIKE '' AS nothing, s LIKE 'a(backslash)%' AS backslash
 * FROM t
 * }</pre>
 */
final class SelectQuery {
  private static final LikePattern LIKE_1 = LikePattern.compile("a%", LikePattern.NO_ESCAPE);

  private static final LikePattern LIKE_2 = LikePattern.compile("%z", LikePattern.NO_ESCAPE);

  private static final LikePattern LIKE_3 = LikePattern.compile("%b%", LikePattern.NO_ESCAPE);

  private static final LikePattern LIKE_4 = LikePattern.compile("a_c", LikePattern.NO_ESCAPE);

  private static final LikePattern LIKE_5 = LikePattern.compile("100!%", (char) 33);

  private static final LikePattern LIKE_6 = LikePattern.compile("%", LikePattern.NO_ESCAPE);

  private static final LikePattern LIKE_7 = LikePattern.compile("", LikePattern.NO_ESCAPE);

  private static final LikePattern LIKE_8 = LikePattern.compile("a\\%", LikePattern.NO_ESCAPE);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.sIsNull()) {
      result.setStarts(LIKE_1.matches(row.s));
    }
    if (!row.sIsNull()) {
      result.setEnds(LIKE_2.matches(row.s));
    }
    if (!row.sIsNull()) {
      result.setHolds(LIKE_3.matches(row.s));
    }
    if (!row.sIsNull()) {
      result.setOneBetween(LIKE_4.matches(row.s));
    }
    if (!row.sIsNull()) {
      result.setPercent(LIKE_5.matches(row.s));
    }
    if (!row.sIsNull()) {
      result.setNever(!(LIKE_6.matches(row.s)));
    }
    if (!row.sIsNull() && !row.pIsNull()) {
      result.setByColumn(LikePattern.compile(row.p, LikePattern.NO_ESCAPE).matches(row.s));
    }
    if (!row.sIsNull()) {
      result.setNothing(LIKE_7.matches(row.s));
    }
    if (!row.sIsNull()) {
      result.setBackslash(LIKE_8.matches(row.s));
    }
    return result;
  }
}
