==== ferris.generated.ScalarTypesTopology
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job scalar_types.
 */
public final class ScalarTypesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id INT, b BYTES NOT NULL, v VARBINARY, t TIME, u TIME(3), i INTERVAL)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], T> copies = CopiesQuery.addTo(t);
    copies.to(
        "copies",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("copies", RowSerde.writing("json", T::new)))
            .withName("copies-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(copies);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "scalar_types",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("copies", "copies", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ScalarTypesTopology(), args));
  }
}
==== ferris.generated.CopiesQuery
package ferris.generated;

import io.ferrisstreams.serdes.row.Bytes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM copies AS SELECT id, b, v, t, u, i FROM t WHERE b <> X'00' AND (t IS NULL OR t < '12:00')
 * }</pre>
 */
final class CopiesQuery {
  private static final Bytes BYTES_1 = Bytes.fromHex("00");

  private CopiesQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("copies-where"));
  }

  /**
   * WHERE b <> X'00' AND (t IS NULL OR t < TIME '12:00')
   */
  private static boolean where(T row) {
    return !row.b.equals(BYTES_1) && (row.tIsNull() || (!row.tIsNull() && row.t < 43200000));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Intervals;
import io.ferrisstreams.runtime.function.Moments;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT id, b || v AS joined, t + i AS later, i + INTERVAL '1' DAY AS longer, t - u AS apart FROM copies
 * }</pre>
 */
final class SelectQuery {
  private static final Interval INTERVAL_1 = new Interval(0, 86400000000L);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> copies) {
    return copies
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.vIsNull()) {
      result.setJoined(Bytes.concat(row.b, row.v));
    }
    if (!row.tIsNull() && !row.iIsNull()) {
      result.setLater(Moments.timePlus(row.t, row.i));
    }
    if (!row.iIsNull()) {
      result.setLonger(Intervals.plus(row.i, INTERVAL_1));
    }
    if (!row.tIsNull() && !row.uIsNull()) {
      result.setApart(Moments.between(row.u, row.t));
    }
    return result;
  }
}
