package io.ferrisstreams.compiler.functions;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The documentation is what the library says of itself. */
final class FunctionsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "functions.md");

  @Test
  void thePageIsUpToDate() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, FunctionsPage.text());
    }
    assertThat(PAGE).as("written by -Dgolden.update=true").hasContent(FunctionsPage.text());
  }

  @Test
  void thePageOfAggregatesIsUpToDate() throws IOException {
    Path page = Path.of("..", "docs", "aggregates.md");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(page, AggregatesPage.text());
    }
    assertThat(page).as("written by -Dgolden.update=true").hasContent(AggregatesPage.text());
  }

  @Test
  void showFunctionsNamesThemAll() {
    String printed = FerrisCompiler.compile("SHOW FUNCTIONS;").printed().get(0);

    assertThat(printed.lines().skip(1).map(String::strip))
        .containsAll(Functions.BUILT_IN.library().names())
        .containsAll(Functions.BUILT_IN.aggregates().names(Dialect.FERRIS))
        .isSorted()
        .contains("COALESCE", "LPAD", "DATE_TRUNC", "EXTRACT", "COUNT", "TOPK");
  }

  @Test
  void describeFunctionTellsSignatureMeaningNullsAndExamples() {
    String printed = FerrisCompiler.compile("DESCRIBE FUNCTION rpad;").printed().get(0);

    assertThat(printed)
        .contains("RPAD(VARCHAR, INT, VARCHAR) → VARCHAR")
        .contains("Filled with another text at its end")
        .contains("nulls: NULL if an argument is, and where the meaning says so")
        .contains("e.g. RPAD('1.5', 5, '0') = '1.500'");
  }

  @Test
  void describeFunctionTellsOfAggregatesToo() {
    assertThat(FerrisCompiler.compile("DESCRIBE FUNCTION topk;").printed().get(0))
        .contains("TOPK(T, INT) → ARRAY<T>");
  }

  @Test
  void describeFunctionTellsOfSpecialFormsToo() {
    assertThat(FerrisCompiler.compile("DESCRIBE FUNCTION IFNULL;").printed().get(0))
        .contains("IFNULL(T, T) → T");
  }
}
