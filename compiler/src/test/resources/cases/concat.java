==== ferris.generated.ConcatTopology
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
 * The topology of job concat.
 */
public final class ConcatTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a VARCHAR, i INT, p DECIMAL(6,3), d DATE, b BOOLEAN)
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
          "concat",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ConcatTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.formatTrimmed;

import io.ferrisstreams.runtime.function.Conversions;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT a || '-' || i AS joined, CONCAT(a, '-', i) AS concatenated, p || '%' AS percent, 'on ' || d AS day_of, b || '' AS ...
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
    if (!row.aIsNull() && !row.iIsNull()) {
      result.setJoined(row.a + "-" + String.valueOf(row.i));
    }
    String concatenated = null;
    if (!row.aIsNull()) {
      concatenated = row.a;
    } else {
      concatenated = "";
    }
    String concatenated_2 = null;
    if (!row.iIsNull()) {
      concatenated_2 = String.valueOf(row.i);
    } else {
      concatenated_2 = "";
    }
    result.setConcatenated(concatenated + "-" + concatenated_2);
    if (!row.pIsNull()) {
      result.setPercent(formatTrimmed(row.p, 3) + "%");
    }
    if (!row.dIsNull()) {
      result.setDayOf("on " + Conversions.dateToText(row.d));
    }
    if (!row.bIsNull()) {
      result.setFlag(String.valueOf(row.b) + "");
    }
    if (!row.aIsNull() && false) {
      result.setNothing(row.a + "");
    }
    String single = null;
    if (!row.aIsNull()) {
      single = row.a;
    } else {
      single = "";
    }
    result.setSingle(single);
    return result;
  }
}
