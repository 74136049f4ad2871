package io.ferrisstreams.compiler.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.Compilation;
import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.compiler.catalog.Overload;
import io.ferrisstreams.compiler.text.Script;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every function's documentation promises, run through a compiled topology. */
class FunctionExamplesTest {
  @Test
  void everyExampleIsTrue() {
    List<Overload> all = Functions.all().values().stream().flatMap(List::stream).toList();
    assertThat(all).hasSizeGreaterThan(40);
    StringBuilder sql = new StringBuilder("CREATE STREAM t (a INT);\nSELECT a");
    for (int i = 0; i < all.size(); i++) {
      sql.append(",\n  ").append(all.get(i).example()).append(" AS f").append(i);
    }
    Script script = new Script("examples.sql", sql.append(" FROM t;").toString());
    List<InputLine> input = InputLine.all("t {\"a\": 1}");

    for (Compilation compilation :
        List.of(Compilation.optimized(script), Compilation.unoptimized(script))) {
      List<String> rows = Run.straight(compilation.sql(), input).results();
      assertThat(rows).hasSize(1);
      String row = rows.get(0);
      for (int i = 0; i < all.size(); i++) {
        assertThat(row + ",")
            .as(all.get(i).signature() + ": " + all.get(i).example())
            .containsPattern("\\bf" + i + "=true[,)]");
      }
    }
  }

  @Test
  void everyExampleCallsItsFunction() {
    Stream<Overload> all = Functions.all().values().stream().flatMap(List::stream);
    assertThat(all).allSatisfy(o -> assertThat(o.example()).startsWith(o.function().name() + "("));
  }
}
