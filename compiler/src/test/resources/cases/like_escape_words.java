==== ferris.generated.LikeEscapeWordsTopology
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
 * The topology of job like_escape_words.
 */
public final class LikeEscapeWordsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (s VARCHAR)
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
          "like_escape_words",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new LikeEscapeWordsTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.LikePattern;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT s LIKE '50(backslash)%%' ESCAPE '(backslash)' AS fifty, s LIKE '%(backslash)_%' ESCAPE '(backslash)' AS underscore, s NOT LIKE '_%' AS empty, s LIKE '%a% ...
 * }</pre>
 */
final class SelectQuery {
  private static final LikePattern LIKE_1 = LikePattern.compile("%", LikePattern.NO_ESCAPE);

  private static final LikePattern LIKE_2 = LikePattern.compile("50\\%%", (char) 92);

  private static final LikePattern LIKE_3 = LikePattern.compile("%\\_%", (char) 92);

  private static final LikePattern LIKE_4 = LikePattern.compile("_%", LikePattern.NO_ESCAPE);

  private static final LikePattern LIKE_5 = LikePattern.compile("%a%a%", LikePattern.NO_ESCAPE);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE s LIKE '%'
   */
  private static boolean where(T row) {
    return !row.sIsNull() && LIKE_1.matches(row.s);
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.sIsNull()) {
      result.setFifty(LIKE_2.matches(row.s));
    }
    if (!row.sIsNull()) {
      result.setUnderscore(LIKE_3.matches(row.s));
    }
    if (!row.sIsNull()) {
      result.setEmpty(!(LIKE_4.matches(row.s)));
    }
    if (!row.sIsNull()) {
      result.setTwoA(LIKE_5.matches(row.s));
    }
    return result;
  }
}
