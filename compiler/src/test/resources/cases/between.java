==== ferris.generated.BetweenTopology
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
 * The topology of job between.
 */
public final class BetweenTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (x INT, lo INT, hi INT, d DATE)
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
          "between",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new BetweenTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT x BETWEEN lo AND hi AS inside, x NOT BETWEEN lo AND hi AS outside, d BETWEEN '2024-01-01' AND '2024-12-31' AS y24 ...
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
    boolean inside = !row.xIsNull() && !row.loIsNull() && row.x >= row.lo && !row.hiIsNull()
        && row.x <= row.hi;
    boolean insideIsNull = false;
    if (!inside) {
      insideIsNull = !((!row.xIsNull() && !row.loIsNull() && !(row.x >= row.lo)) || (!row.xIsNull()
          && !row.hiIsNull() && !(row.x <= row.hi)));
    }
    if (!insideIsNull) {
      result.setInside(inside);
    }
    if (!insideIsNull) {
      result.setOutside(!(inside));
    }
    boolean y24 = !row.dIsNull() && row.d >= 19723 && row.d <= 20088;
    boolean y24IsNull = false;
    if (!y24) {
      y24IsNull = !((!row.dIsNull() && !(row.d >= 19723)) || (!row.dIsNull() && !(row.d <= 20088)));
    }
    if (!y24IsNull) {
      result.setY24(y24);
    }
    boolean aboutTwo = !row.xIsNull() && row.x * 10L >= 15L && row.x * 10L <= 25L;
    boolean aboutTwoIsNull = false;
    if (!aboutTwo) {
      aboutTwoIsNull = !((!row.xIsNull() && !(row.x * 10L >= 15L)) || (!row.xIsNull()
          && !(row.x * 10L <= 25L)));
    }
    if (!aboutTwoIsNull) {
      result.setAboutTwo(aboutTwo);
    }
    return result;
  }
}
