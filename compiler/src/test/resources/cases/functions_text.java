==== ferris.generated.FunctionsTextTopology
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
 * The topology of job functions_text.
 */
public final class FunctionsTextTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (s VARCHAR, n INT)
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
          "functions_text",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new FunctionsTextTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Padding;
import io.ferrisstreams.runtime.function.Parts;
import io.ferrisstreams.runtime.function.Text;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT UPPER(s) AS up, LOWER(s) AS low, LENGTH(s) AS len, TRIM(s) AS trimmed, LTRIM(s) AS l, RTRIM(s) AS r, REPLACE(s, ' ...
 *   SUBSTRING(s, n) AS sub, SUBSTRING(s, n, 2) AS sub2, LEFT(s, n) AS lft, RIGHT(s, n) AS rgt, POSITION('i', s) AS pos, ST ...
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
    if (!row.sIsNull()) {
      result.setUp(Text.upper(row.s));
    }
    if (!row.sIsNull()) {
      result.setLow(Text.lower(row.s));
    }
    if (!row.sIsNull()) {
      result.setLen(Text.length(row.s));
    }
    if (!row.sIsNull()) {
      result.setTrimmed(Padding.trim(row.s));
    }
    if (!row.sIsNull()) {
      result.setL(Padding.ltrim(row.s));
    }
    if (!row.sIsNull()) {
      result.setR(Padding.rtrim(row.s));
    }
    if (!row.sIsNull()) {
      result.setRep(Text.replace(row.s, "i", "ı"));
    }
    if (!row.sIsNull() && !row.nIsNull()) {
      result.setSub(Parts.substring(row.s, row.n));
    }
    if (!row.sIsNull() && !row.nIsNull()) {
      result.setSub2(Parts.substring(row.s, row.n, 2));
    }
    if (!row.sIsNull() && !row.nIsNull()) {
      result.setLft(Parts.left(row.s, row.n));
    }
    if (!row.sIsNull() && !row.nIsNull()) {
      result.setRgt(Parts.right(row.s, row.n));
    }
    if (!row.sIsNull()) {
      result.setPos(Parts.position("i", row.s));
    }
    if (!row.sIsNull()) {
      result.setSt(Text.startsWith(row.s, "T"));
    }
    return result;
  }
}
