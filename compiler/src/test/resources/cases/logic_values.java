==== ferris.generated.LogicValuesTopology
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
 * The topology of job logic_values.
 */
public final class LogicValuesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a BOOLEAN, b BOOLEAN)
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
          "logic_values",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new LogicValuesTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT a, b, a AND b AS both_of, a OR b AS either, NOT a AS not_a, NOT (a AND b) AS nand, NOT (a OR b) AS nor FROM t
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
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    if (!row.bIsNull()) {
      result.setB(row.b);
    }
    boolean bothOf = !row.aIsNull() && row.a && !row.bIsNull() && row.b;
    boolean bothOfIsNull = false;
    if (!bothOf) {
      bothOfIsNull = !((!row.aIsNull() && !(row.a)) || (!row.bIsNull() && !(row.b)));
    }
    if (!bothOfIsNull) {
      result.setBothOf(bothOf);
    }
    boolean either = (!row.aIsNull() && row.a) || (!row.bIsNull() && row.b);
    boolean eitherIsNull = false;
    if (!either) {
      eitherIsNull = !(!row.aIsNull() && !(row.a) && !row.bIsNull() && !(row.b));
    }
    if (!eitherIsNull) {
      result.setEither(either);
    }
    if (!row.aIsNull()) {
      result.setNotA(!(row.a));
    }
    if (!bothOfIsNull) {
      result.setNand(!(bothOf));
    }
    if (!eitherIsNull) {
      result.setNor(!(either));
    }
    return result;
  }
}
