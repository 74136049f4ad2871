==== ferris.generated.WideRowTopology
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
 * The topology of job wide_row.
 */
public final class WideRowTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (c0 INT, c1 BIGINT, c2 DOUBLE, c3 BOOLEAN, c4 DECIMAL(6,2), c5 INT, c6 BIGINT, c7 DOUBLE, c8 BOOLEAN, c9 ...
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], T> copy = CopyQuery.addTo(t);
    copy.to(
        "copy",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("copy", RowSerde.writing("csv", T::new)))
            .withName("copy-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "wide_row",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("copy", "copy", Optional.empty())),
          List.of(new JobSpec.Statement("copy", List.of("t"), List.of("copy"),
              List.of(new JobSpec.Setting("format", "csv", "wide_row.sql:4:26")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WideRowTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT c0, c63, c64, c65, c127, c128, c129 FROM t
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
    if (!row.c0IsNull()) {
      result.setC0(row.c0);
    }
    if (!row.c63IsNull()) {
      result.setC63(row.c63);
    }
    if (!row.c64IsNull()) {
      result.setC64(row.c64);
    }
    if (!row.c65IsNull()) {
      result.setC65(row.c65);
    }
    if (!row.c127IsNull()) {
      result.setC127(row.c127);
    }
    if (!row.c128IsNull()) {
      result.setC128(row.c128);
    }
    if (!row.c129IsNull()) {
      result.setC129(row.c129);
    }
    return result;
  }
}
==== ferris.generated.CopyQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM copy WITH ('format' = 'csv') AS SELECT * FROM t
 * }</pre>
 */
final class CopyQuery {
  private CopyQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t;
  }
}
