package io.ferrisstreams.system;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.text.Script;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands that run nothing. */
@Timeout(180)
class CommandsTest {
  private static final String STOCKS = "examples/stocks/stocks.sql";

  @TempDir private Path directory;

  private final CompiledSql stocks =
      FerrisCompiler.compile(new Script(STOCKS, Repository.read(STOCKS)));

  @Test
  void explainShowsPlanTopologyAndConfiguration() throws Exception {
    String shown;
    try (Program program = Program.ferrisSql(Repository.ROOT, "explain", STOCKS)) {
      shown = program.result().succeeded().out();
    }
    assertThat(shown).startsWith("PLAN\n" + stocks.plan());
    assertThat(shown).containsOnlyOnce("\nTOPOLOGY\n").containsOnlyOnce("\nCONFIGURATION\n");
    assertThat(shown).contains("Source: sp500-source (topics: [sp500])");
  }

  @Test
  void explainConfigSaysWhoDecidedWhat() throws Exception {
    List<String> lines;
    try (Program program =
        Program.ferrisSql(
            Repository.ROOT,
            "explain",
            "--config",
            STOCKS,
            "--set",
            "batch.strategy=LowLatency",
            "--set",
            "max.poll.records=7",
            "--set",
            "sasl.jaas.config=hush")) {
      lines = program.result().succeeded().lines();
    }
    assertThat(lines.get(0)).matches("scope +property +value +origin +remarks");
    assertThat(lines)
        .anyMatch(
            l -> l.matches("main.consumer +max.poll.records +7 +USER\\(--set\\).*LowLatency.*"))
        .anyMatch(l -> l.matches("producer +linger.ms +5 +STRATEGY\\(LowLatency\\).*"))
        .anyMatch(l -> l.matches("streams +application.id +stocks +DEFAULT.*"))
        .noneMatch(l -> l.contains("hush"));
  }

  @Test
  void emittedSourceIsWhatRunsAndCompiles() throws Exception {
    try (Program program =
        Program.ferrisSql(
            Repository.ROOT, "compile", STOCKS, "--emit-java", directory.toString())) {
      assertThat(program.result().succeeded().lines())
          .containsExactlyInAnyOrderElementsOf(
              files(stocks).keySet().stream().map(Path::toString).toList());
    }
    for (Map.Entry<Path, String> file : files(stocks).entrySet()) {
      assertThat(file.getKey()).hasContent(file.getValue());
    }

    List<String> javac = new ArrayList<>(List.of("-Xlint:all,-processing,-classfile,-path"));
    javac.addAll(List.of("-Werror", "--release", "17", "-d", directory.resolve("out").toString()));
    javac.addAll(List.of("-cp", System.getProperty("java.class.path")));
    files(stocks).keySet().forEach(file -> javac.add(file.toString()));
    int code =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, javac.toArray(String[]::new));
    assertThat(code).isZero();
    assertThat(compiled(directory.resolve("out"))).isEqualTo(stocks.classes().keySet());
  }

  private Map<Path, String> files(CompiledSql sql) {
    return sql.javaSource().entrySet().stream()
        .collect(
            toMap(
                source -> directory.resolve(source.getKey().replace(".", File.separator) + ".java"),
                Map.Entry::getValue));
  }

  private static Set<String> compiled(Path out) throws Exception {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .map(file -> out.relativize(file).toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.replace(".class", "").replace(File.separator, "."))
          .collect(toSet());
    }
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() throws Exception {
    Files.writeString(
        directory.resolve("trades.sql"),
        """
        CREATE STREAM trades (
          symbol VARCHAR,
          price DECIMAL(18,4),
          quantity INT
        ) WITH ('topic' = 'trades', 'format' = 'json');

        SELECT symbol, pric * quantity AS notional
        FROM trades;

        SELECT symbol FROM trade;

        SELECT symbol FROM trades FOR SYSTEM_TIME AS OF ts;
        """);
    Files.writeString(
        directory.resolve("settings.sql"),
        """
        CREATE STREAM trades (symbol VARCHAR) WITH (
          'topic' = 'trades',
          'batch.strategi' = 'FixedSize',
          'kafka.max.poll.records' = 'many');
        SELECT symbol FROM trades;
        """);
    Files.writeString(
        directory.resolve("good.sql"),
        """
        CREATE STREAM trades (price DECIMAL(9,2), weight DOUBLE) WITH ('topic' = 'trades');
        SELECT price * weight AS weighted FROM trades;
        """);
    Program.Result result;
    try (Program program =
        Program.ferrisSql(
            directory, "check", "trades.sql", "none.sql", "settings.sql", "good.sql")) {
      result = program.result().refused();
    }
    assertThat(result.out()).isEqualTo("good.sql: ok\n");
    assertThat(result.err())
        .isEqualTo(
            """
            trades.sql:7:16: unknown column 'pric' in stream 'trades'
               7 | SELECT symbol, pric * quantity AS notional
                 |                ^^^^ did you mean 'price' (DECIMAL(18,4))?
            trades.sql:10:20: unknown stream 'trade'
              10 | SELECT symbol FROM trade;
                 |                    ^^^^^ did you mean 'trades'?
            trades.sql:12:27: not supported yet: FOR SYSTEM_TIME AS OF
              12 | SELECT symbol FROM trades FOR SYSTEM_TIME AS OF ts;
                 |                           ^^^^^^^^^^^^^^^^^^^^^^^^
            ferris-sql: no file none.sql
            ferris-sql: settings.sql:3:3: unknown key 'batch.strategi', did you mean 'batch.strategy'?
            ferris-sql: settings.sql:4:3: 'kafka.max.poll.records' = 'many' is not of type INT
            warning: good.sql:2:8: DECIMAL(9,2) becomes DOUBLE here: exactness ends
               2 | SELECT price * weight AS weighted FROM trades;
                 |        ^^^^^^^^^^^^^^ CAST the DOUBLE to a DECIMAL to stay exact
            """);
  }

  @Test
  void unknownOptionsAreRefused() throws Exception {
    try (Program program = Program.ferrisSql(directory, "run", "--fast", "x.sql")) {
      Program.Result result = program.result().refused();
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .isEqualTo(
              """
              ferris-sql: Unknown option: '--fast'
              ferris-sql: try 'ferris-sql run --help'
              """);
    }
  }

  @Test
  void aBrokerThatDoesNotAnswerIsNamed() throws Exception {
    Files.writeString(
        directory.resolve("a.sql"),
        "CREATE STREAM a (x INT) WITH ('topic' = 'a'); SELECT x FROM a;");
    try (Program program =
        Program.ferrisSql(directory, "run", "a.sql", "--bootstrap-server", "127.0.0.1:1")) {
      Program.Result result = program.result().refused();
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .startsWith("ferris-sql: no Kafka broker answers at 127.0.0.1:1: ")
          .hasLineCount(1);
    }
  }
}
