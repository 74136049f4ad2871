==== ferris.generated.CsvOfFileTopology
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
 * The topology of job csv_of_file.
 */
public final class CsvOfFileTopology implements SqlTopology {
  /**
   * Values of records; T has the columns that are used.
   */
  private static final RowType T_COLUMNS = RowType.of(
    Column.of("id", SqlType.INT),
    Column.of("name", SqlType.VARCHAR),
    Column.of("v", SqlType.DOUBLE));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id INT, name VARCHAR, v DOUBLE) WITH ('file.path' = 'in/ *.csv', 'file.format' = 'csv', 'file.has_header ...
    KStream<byte[], T> t =
        builder.stream(
            "in-lines",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("csv", T_COLUMNS, T::new)))
                .withName("t-source"));

    KStream<byte[], Result> result = ResultQuery.addTo(t);
    result.to(
        "result",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("result", RowSerde.writing("json", Result::new)))
            .withName("result-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "csv_of_file",
          List.of(new JobSpec.Source("t", "in-lines", Optional.of(new JobSpec.FileSource("in/*.csv",
              "csv", List.of("id", "name", "v"), Optional.empty(),
              Map.ofEntries(Map.entry("has_headers", "true")))))),
          List.of(new JobSpec.Sink("result", "result",
              Optional.of(new JobSpec.FileSink("out/result.jsonl", "json", List.of("name", "v2"),
              Map.of())))),
          List.of(
            new JobSpec.Statement("t", List.of("t"), List.of(), List.of(
              new JobSpec.Setting("file.path", "in/*.csv", "csv_of_file.sql:2:56"),
              new JobSpec.Setting("file.format", "csv", "csv_of_file.sql:2:82"),
              new JobSpec.Setting("file.has_headers", "true", "csv_of_file.sql:2:105"),
              new JobSpec.Setting("topic", "in-lines", "csv_of_file.sql:2:134"))),
            new JobSpec.Statement("result", List.of("t"), List.of("result"), List.of(
              new JobSpec.Setting("file.path", "out/result.jsonl", "csv_of_file.sql:3:28"),
              new JobSpec.Setting("file.format", "json", "csv_of_file.sql:3:62")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new CsvOfFileTopology(), args));
  }
}
==== ferris.generated.ResultQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM result WITH ('file.path' = 'out/result.jsonl', 'file.format' = 'json') AS SELECT name, v * 2 AS v2 FROM t  ...
 * }</pre>
 */
final class ResultQuery {
  private ResultQuery() {
  }

  static KStream<byte[], Result> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("result-where"))
        .mapValues(row -> select(row), Named.as("result-select"));
  }

  /**
   * WHERE v > DOUBLE '0.0'
   */
  private static boolean where(T row) {
    return !row.vIsNull() && row.v > 0.0;
  }

  private static Result select(T row) {
    Result result = new Result();
    result.setName(row.name);
    if (!row.vIsNull()) {
      result.setV2((row.v * 2.0));
    }
    return result;
  }
}
