==== ferris.generated.DropTopology
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
 * The topology of job drop.
 */
public final class DropTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (b VARCHAR) WITH ('topic' = 'two')
    KStream<byte[], S> s =
        builder.stream(
            "two",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("s", RowSerde.reading("json", S.TYPE, S::new)))
                .withName("s-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(s);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(s);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "drop",
          List.of(new JobSpec.Source("s", "two", Optional.empty())),
          List.of(),
          List.of(new JobSpec.Statement("s", List.of("s"), List.of(),
              List.of(new JobSpec.Setting("topic", "two", "drop.sql:6:35")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new DropTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT b AS first FROM v
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(S row) {
    Select result = new Select();
    result.setFirst(row.b);
    return result;
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT c FROM v
 * }</pre>
 */
final class Select2Query {
  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  private static Select2 select(S row) {
    Select2 result = new Select2();
    if (!row.bIsNull()) {
      result.setC(row.b + "!");
    }
    return result;
  }
}
