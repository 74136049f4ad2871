==== ferris.generated.FileToTopicTopology
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
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job file_to_topic.
 */
public final class FileToTopicTopology implements SqlTopology {
  /**
   * Values of records; Lines has the columns that are used.
   */
  private static final RowType LINES_COLUMNS = RowType.of(
    Column.of("id", SqlType.INT),
    Column.of("name", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM lines (id INT, name VARCHAR) WITH ('file.path' = 'in.csv', 'file.format' = 'csv', 'topic' = 'in-lines')
    KStream<byte[], Lines> lines =
        builder.stream(
            "in-lines",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("lines", RowSerde.reading("csv", LINES_COLUMNS, Lines::new)))
                .withName("lines-source"));

    KStream<byte[], Names> names = NamesQuery.addTo(lines);
    names.to(
        "names",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("names", RowSerde.writing("json", Names::new)))
            .withName("names-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "file_to_topic",
          List.of(new JobSpec.Source("lines", "in-lines",
              Optional.of(new JobSpec.FileSource("in.csv", "csv", List.of("id", "name"),
              Optional.empty(), Map.of())))),
          List.of(new JobSpec.Sink("names", "names", Optional.empty())),
          List.of(new JobSpec.Statement("lines", List.of("lines"), List.of(), List.of(
            new JobSpec.Setting("file.path", "in.csv", "file_to_topic.sql:2:50"),
            new JobSpec.Setting("file.format", "csv", "file_to_topic.sql:2:74"),
            new JobSpec.Setting("topic", "in-lines", "file_to_topic.sql:2:97")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new FileToTopicTopology(), args));
  }
}
==== ferris.generated.NamesQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM names AS SELECT name FROM lines
 * }</pre>
 */
final class NamesQuery {
  private NamesQuery() {
  }

  static KStream<byte[], Names> addTo(KStream<byte[], Lines> lines) {
    return lines
        .mapValues(row -> select(row), Named.as("names-select"));
  }

  private static Names select(Lines row) {
    Names result = new Names();
    result.setName(row.name);
    return result;
  }
}
