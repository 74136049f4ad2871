package io.ferrisstreams.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.cli.output.ArrayRow;
import io.ferrisstreams.cli.output.OutputFormat;
import io.ferrisstreams.cli.output.Results;
import io.ferrisstreams.cli.output.Summary;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.JobSpec.FileSource;
import io.ferrisstreams.runtime.topology.JobSpec.Source;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
class ExecutionTest {
  private static final RowType TYPE =
      RowType.of(
          Column.of("symbol", SqlType.VARCHAR), Column.of("price", new SqlType.Decimal(9, 2)));

  @TempDir private Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aFileIsReadToItsEndOnTheEmbeddedBroker() throws Exception {
    Files.writeString(directory.resolve("in.csv"), "symbol,price\nA,1.50\nB,x\nMSFT,39.81\n");
    Summary summary = run(OutputFormat.table, 1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("-- q\n symbol | price\n--------+-------\n A      |  1.50\n");
    assertThat(summary.rowsIn()).isEqualTo(Map.of("prices", 3L));
    assertThat(summary.rowsOut()).isEqualTo(Map.of("q", 2L));
    assertThat(summary.failed().values()).containsExactly(1L);
    assertThat(summary.unprinted()).isEqualTo(Map.of("q", 1L));
  }

  @ParameterizedTest
  @EnumSource(names = {"json", "csv"})
  void rowsForProgramsAreWrittenAsOnTopics(OutputFormat format) throws Exception {
    Files.writeString(directory.resolve("in.csv"), "symbol,price\n\"A,1\",1.50\n");
    run(format, Long.MAX_VALUE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            format == OutputFormat.json
                ? "{\"symbol\":\"A,1\",\"price\":1.50}\n"
                : "symbol,price\n\"A,1\",1.50\n");
  }

  @Test
  void aBrokerThatDoesNotAnswerIsTheUsersToMend() {
    assertThatThrownBy(
            () -> ExternalBroker.checkReachable(Map.of("bootstrap.servers", "127.0.0.1:1")))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("no Kafka broker answers at 127.0.0.1:1: ");
  }

  private Summary run(OutputFormat format, long limit) throws InterruptedException {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    try (Interruption interruption = Interruption.ofThisThread();
        BrokerChoice broker = BrokerChoice.of(new JobSettings(), "", Optional.empty());
        Results results = new Results(format.printer(stream), limit)) {
      return new Execution(new Prices(), broker, List.of(), directory).run(results, interruption);
    }
  }

  /** What a compiler would make of a file source and a plain SELECT. */
  private record Prices() implements SqlTopology {
    @Override
    public JobSpec spec() {
      FileSource file =
          new FileSource(
              "in.csv",
              "csv",
              List.of("symbol", "price"),
              Optional.empty(),
              Map.of("has_headers", "true"));
      return new JobSpec(
          "execution-test",
          List.of(new Source("prices", "prices", Optional.of(file))),
          List.of(),
          List.of());
    }

    @Override
    public void addTo(StreamsBuilder builder, JobProbe probe) {
      RowSerde<Row> rows =
          RowSerde.reading("csv", Map.of(), TYPE, () -> ArrayRow.of(TYPE, new Object[TYPE.size()]));
      builder.stream("prices", Consumed.with(Serdes.ByteArray(), probe.in("prices", rows)))
          .foreach(probe.results("q"));
    }
  }
}
