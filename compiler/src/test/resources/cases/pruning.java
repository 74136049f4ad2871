==== ferris.generated.PruningTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * The topology of job pruning.
 */
public final class PruningTopology implements SqlTopology {
  /**
   * Values of records; T has the columns that are used.
   */
  private static final RowType T_COLUMNS = RowType.of(
    Column.of("a", SqlType.INT),
    Column.of("big", SqlType.VARCHAR),
    new Column("c", new SqlType.Decimal(5, 2), false),
    Column.of("d", SqlType.DATE),
    Column.of("e", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, big VARCHAR, c DECIMAL(5,2) NOT NULL, d DATE, e INT) WITH ('topic' = 't')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T_COLUMNS, T::new)))
                .withName("t-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "pruning",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "pruning.sql:3:84")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new PruningTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT a FROM v WHERE e2 > 4
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE e * 2 > 4
   */
  private static boolean where(T row) {
    return !row.eIsNull() && Integers.multiply(row.e, 2) > 4;
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    return result;
  }
}
