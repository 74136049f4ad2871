package io.ferrisstreams.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ResultsTest {
  private static final Row ROW = ArrayRow.of(RowType.of(Column.of("t", SqlType.VARCHAR)), "x");

  @Test
  void rowsBeyondTheLimitAreCountedPerQuery() {
    List<String> printed = new CopyOnWriteArrayList<>();
    Results results = new Results(new Recorder(printed, new CountDownLatch(0)), 2);
    for (int i = 0; i < 5; i++) {
      results.accept("many", ROW);
    }
    results.accept("few", ROW);
    results.close();
    assertThat(printed).containsExactly("many", "many", "few");
    assertThat(results.unprinted()).isEqualTo(Map.of("many", 3L));
  }

  @Test
  void rowsAreShownWithoutWaitingForMore() throws Exception {
    CountDownLatch flushed = new CountDownLatch(1);
    try (Results results = new Results(new Recorder(new CopyOnWriteArrayList<>(), flushed), 10)) {
      results.accept("q", ROW);
      assertThat(flushed.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void theSummaryAddsUp() {
    Summary summary =
        new Summary(
            Map.of("a", 1000L, "b", 234L),
            Map.of("z", 3L, "y", 4L),
            Map.of("y", 2L),
            Map.of("late", 1L),
            Map.of("y", 5L),
            Duration.ofSeconds(2),
            Map.of("z", 1L));
    assertThat(summary.show().lines())
        .containsExactly(
            "z: 1 more rows not printed",
            "1,234 rows in, 7 out, 2 failed, 1 dropped, 5 dead-lettered; 2.0 s, 617 rows/s",
            "  y: 4 rows",
            "  z: 3 rows",
            "  failed in y: 2 rows");
  }

  private record Recorder(List<String> printed, CountDownLatch flushed) implements RowPrinter {
    @Override
    public void print(String query, Row row) {
      printed.add(query);
    }

    @Override
    public void flush() {
      if (!printed.isEmpty()) {
        flushed.countDown();
      }
    }
  }
}
