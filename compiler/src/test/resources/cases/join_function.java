==== ferris.generated.JoinFunctionTopology
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
 * The topology of job join_function.
 */
public final class JoinFunctionTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (a VARCHAR, b INT, m DECIMAL(4,2)) WITH ('topic' = 's')
    KStream<byte[], S> s =
        builder.stream(
            "s",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("s", RowSerde.reading("json", S.TYPE, S::new)))
                .withName("s-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(s);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "join_function",
          List.of(new JobSpec.Source("s", "s", Optional.empty())),
          List.of(),
          List.of(new JobSpec.Statement("s", List.of("s"), List.of(),
              List.of(new JobSpec.Setting("topic", "s", "join_function.sql:2:58")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new JoinFunctionTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.formatTrimmed;

import io.ferrisstreams.runtime.function.Padding;
import io.ferrisstreams.runtime.function.Text;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT JOIN('-', a, b, m) AS j, UPPER(JOIN('', a, 'x')) || JOIN('/', a, a) AS k, CASE WHEN b = 1 THEN JOIN(',', a, b) EL ...
 *   JOIN(JOIN('+', ':', ''), a, a) AS n
 * FROM s WHERE JOIN('', a, b) <> 'z0' AND NOT JOIN('', a) IN ('w', JOIN('', 'v'))
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], S> s) {
    return s
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE JOIN('', a, CAST(b AS VARCHAR)) <> 'z0' AND NOT LET(operand := JOIN('', a), operand = 'w' OR operand = JOIN('', 'v ...
   */
  private static boolean where(S row) {
    boolean condition = !Padding.join("", row.a,
        row.bIsNull() ? null : String.valueOf(row.b)).equals("z0");
    if (condition) {
      String operand = Padding.join("", row.a);
      condition = !(operand.equals("w")) && !(operand.equals(Padding.join("", "v")));
    }
    return condition;
  }

  private static Select select(S row) {
    Select result = new Select();
    result.setJ(Padding.join("-", row.a, row.bIsNull() ? null : String.valueOf(row.b),
        row.mIsNull() ? null : formatTrimmed(row.m, 2)));
    result.setK(Text.upper(Padding.join("", row.a, "x")) + Padding.join("/", row.a, row.a));
    String c = null;
    if (!row.bIsNull() && row.b == 1) {
      c = Padding.join(",", row.a, row.bIsNull() ? null : String.valueOf(row.b));
    } else {
      c = "no";
    }
    result.setC(c);
    result.setN(Padding.join(Padding.join("+", ":", ""), row.a, row.a));
    return result;
  }
}
