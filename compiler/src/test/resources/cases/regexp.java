==== ferris.generated.RegexpTopology
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
 * The topology of job regexp.
 */
public final class RegexpTopology implements SqlTopology {
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
          "regexp",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new RegexpTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.LikePattern;
import io.ferrisstreams.runtime.function.Regexps;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT s REGEXP '^a.c' AS starts, s NOT REGEXP '[0-9]+' AS no_digits, s RLIKE 'C$' AS rlike, s REGEXP p AS by_column, RE ...
 *   s ILIKE 'A%c' AS ilike, s NOT ILIKE '%İ%' AS not_ilike, s ILIKE '100!%' ESCAPE '!' AS escaped, CASE WHEN s REGEXP 'x'  ...
 * FROM t WHERE s REGEXP '.' OR s IS NULL
 * }</pre>
 */
final class SelectQuery {
  private static final LikePattern LIKE_1 = LikePattern.compileAnyCase("A%c", LikePattern.NO_ESCAPE);

  private static final LikePattern LIKE_2 = LikePattern.compileAnyCase("%İ%", LikePattern.NO_ESCAPE);

  private static final LikePattern LIKE_3 = LikePattern.compileAnyCase("100!%", (char) 33);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE REGEXP(s, '.') OR s IS NULL
   */
  private static boolean where(T row) {
    return (!row.sIsNull() && Regexps.regexp(row.s, ".")) || row.sIsNull();
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.sIsNull()) {
      result.setStarts(Regexps.regexp(row.s, "^a.c"));
    }
    if (!row.sIsNull()) {
      result.setNoDigits(!(Regexps.regexp(row.s, "[0-9]+")));
    }
    if (!row.sIsNull()) {
      result.setRlike(Regexps.regexp(row.s, "C$"));
    }
    if (!row.sIsNull() && !row.pIsNull()) {
      result.setByColumn(Regexps.regexp(row.s, row.p));
    }
    if (!row.sIsNull()) {
      result.setAnyCase(Regexps.regexp(row.s, "ABC", "i"));
    }
    if (!row.sIsNull()) {
      result.setIlike(LIKE_1.matches(row.s));
    }
    if (!row.sIsNull()) {
      result.setNotIlike(!(LIKE_2.matches(row.s)));
    }
    if (!row.sIsNull()) {
      result.setEscaped(LIKE_3.matches(row.s));
    }
    String chosen = null;
    if ((!row.sIsNull() && Regexps.regexp(row.s, "x")) || (!row.sIsNull() && !row.pIsNull()
        && LikePattern.compileAnyCase(row.p, LikePattern.NO_ESCAPE).matches(row.s))) {
      chosen = "yes";
    } else {
      chosen = "no";
    }
    result.setChosen(chosen);
    return result;
  }
}
