==== ferris.generated.InsertValuesOnlyTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.InsertedRows;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.StreamsBuilder;

/**
 * The topology of job insert_values_only.
 */
public final class InsertValuesOnlyTopology implements SqlTopology {
  /**
   * What records of SInserted hold.
   */
  private static final RowType S_INSERTED_KEY = RowType.of(
    Column.of("a", SqlType.INT),
    Column.of("b", SqlType.INT));

  /**
   * What records of SInserted hold.
   */
  private static final RowType S_INSERTED_COLUMNS = RowType.of(Column.of("c", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
  }

  @Override
  public List<InsertedRows> inserts(JobProbe probe) {
    return List.of(
            InsertedRows.of(
                "s-insert",
                "s",
                "INSERT INTO s VALUES (1, NULL, 'half a key'), (NULL, NULL, 'no key')",
                SInsertRows.all(),
                S_INSERTED_KEY,
                RowSerde.writing("json", S_INSERTED_KEY, SInserted::new).serializer(),
                probe.out("s",
                    RowSerde.writing("json", S_INSERTED_COLUMNS, SInserted::new)).serializer()));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "insert_values_only",
          List.of(),
          List.of(new JobSpec.Sink("s", "s", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new InsertValuesOnlyTopology(), args));
  }
}
==== ferris.generated.SInsertRows
package ferris.generated;

import io.ferrisstreams.runtime.topology.InsertedRows;
import java.util.List;
import java.util.function.Supplier;

/**
 * <pre>{@code
 * INSERT INTO s VALUES (1, NULL, 'half a key'), (NULL, NULL, 'no key')
 * }</pre>
 */
final class SInsertRows {
  private SInsertRows() {
  }

  static List<Supplier<InsertedRows.Timed<SInserted>>> all() {
    return List.of(
            SInsertRows::row,
            SInsertRows::row_2);
  }

  private static InsertedRows.Timed<SInserted> row() {
    SInserted result = new SInserted();
    result.setA(1);
    result.setC("half a key");
    return new InsertedRows.Timed<>(result, null);
  }

  private static InsertedRows.Timed<SInserted> row_2() {
    SInserted result = new SInserted();
    result.setC("no key");
    return new InsertedRows.Timed<>(result, null);
  }
}
