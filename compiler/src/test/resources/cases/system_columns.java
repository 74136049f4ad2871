==== ferris.generated.SystemColumnsTopology
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
 * The topology of job system_columns.
 */
public final class SystemColumnsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (x INT, "_offset" INT) WITH ('topic' = 'in')
    KStream<byte[], S> s =
        builder.stream(
            "in",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("s", RowSerde.reading("json", S.TYPE, S::new)))
                .withName("s-source"));

    KStream<byte[], R> r = RQuery.addTo(s);
    r.to(
        "r",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("r", RowSerde.writing("json", R::new)))
            .withName("r-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(s);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "system_columns",
          List.of(new JobSpec.Source("s", "in", Optional.empty())),
          List.of(new JobSpec.Sink("r", "r", Optional.empty())),
          List.of(new JobSpec.Statement("s", List.of("s"), List.of(),
              List.of(new JobSpec.Setting("topic", "in", "system_columns.sql:2:46")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new SystemColumnsTopology(), args));
  }
}
==== ferris.generated.RQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM r AS
 * SELECT x, _topic AS topic, _partition AS partition, rowoffset >= 0 AS off, "_offset" AS own, ROWTIME / 1000 AS seconds
 * FROM s WHERE rowpartition = 0 AND rowtime BETWEEN '1970-01-01T00:00:01Z' AND '2000-01-01'
 * }</pre>
 */
final class RQuery {
  private RQuery() {
  }

  static KStream<byte[], R> addTo(KStream<byte[], S> s) {
    return s
        .processValues(WithRecord.filtering(RQuery::where), Named.as("r-where"))
        .processValues(WithRecord.mapping(false, RQuery::select), Named.as("r-select"));
  }

  /**
   * WHERE record.partition = 0 AND record.timestamp >= 1000 AND record.timestamp <= 946684800000
   */
  private static boolean where(RecordInfo record, S row) {
    return record.partition() == 0 && record.timestamp() >= 1000L
        && record.timestamp() <= 946684800000L;
  }

  private static R select(RecordInfo record, S row) {
    R result = new R();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    result.setTopic(record.topic());
    result.setPartition(record.partition());
    result.setOff(record.offset() >= 0L);
    if (!row.offsetIsNull()) {
      result.setOwn(row.offset);
    }
    result.setSeconds(Integers.divide(record.timestamp(), 1000L));
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT x + rowpartition AS sum FROM s WHERE x > 1
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], S> s) {
    return s
        .filter((key, row) -> where(row), Named.as("select-where"))
        .processValues(WithRecord.mapping(false, SelectQuery::select), Named.as("select-select"));
  }

  /**
   * WHERE x > 1
   */
  private static boolean where(S row) {
    return !row.xIsNull() && row.x > 1;
  }

  private static Select select(RecordInfo record, S row) {
    Select result = new Select();
    if (!row.xIsNull()) {
      result.setSum(Integers.add(row.x, record.partition()));
    }
    return result;
  }
}
