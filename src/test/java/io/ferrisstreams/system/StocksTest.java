package io.ferrisstreams.system;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README, against the same numbers computed another way. */
@Timeout(180)
class StocksTest {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @TempDir private Path directory;

  /** One day of the file as {@code stocks.sql} should see it. */
  private record Day(String date, BigDecimal open, BigDecimal close, long volume) {
    static Day parse(String line) {
      String[] f = line.split(",", -1);
      return new Day(f[0], new BigDecimal(f[1]), new BigDecimal(f[4]), Long.parseLong(f[6]));
    }

    boolean busy() {
      return volume >= 1_000_000_000L;
    }

    BigDecimal closed() {
      return close.setScale(2, HALF_UP);
    }

    BigDecimal traded() {
      return closed().multiply(BigDecimal.valueOf(volume));
    }

    /** A quotient of these types has nine digits after the point before CAST leaves two. */
    BigDecimal change() {
      return close
          .subtract(open)
          .setScale(2, HALF_UP)
          .multiply(HUNDRED)
          .divide(open.setScale(2, HALF_UP), 9, HALF_UP)
          .setScale(2, HALF_UP);
    }

    boolean bigMove() {
      return busy() && change().abs().compareTo(BigDecimal.valueOf(3)) >= 0;
    }

    String move() {
      int five = change().abs().compareTo(BigDecimal.valueOf(5));
      boolean down = change().signum() < 0;
      return down ? five >= 0 ? "crash" : "fall" : five >= 0 ? "surge" : "rise";
    }

    List<String> fields() {
      return List.of(
          date,
          closed().toPlainString(),
          change().toPlainString(),
          traded().toPlainString(),
          move());
    }
  }

  @Test
  void everyRowIsExact() throws Exception {
    Repository.copyExample("stocks", directory);
    List<Day> days =
        Repository.read("examples/stocks/data/sp500-2000.csv")
            .lines()
            .skip(1)
            .map(Day::parse)
            .toList();
    List<List<String>> moves = days.stream().filter(Day::bigMove).map(Day::fields).toList();
    List<List<String>> extremes =
        moves.stream().filter(f -> f.get(4).equals("crash") || f.get(4).equals("surge")).toList();

    Program.Result result;
    try (Program program = Program.ferrisSql(directory, "run", "examples/stocks/stocks.sql")) {
      result = program.result().succeeded();
    }
    assertThat(result.err()).isEmpty();

    List<String> file = Files.readAllLines(directory.resolve("examples/stocks/out/big_moves.csv"));
    assertThat(file.get(0)).isEqualTo("date,closed,change_pct,traded,move");
    assertThat(file.subList(1, file.size()))
        .isEqualTo(moves.stream().map(fields -> String.join(",", fields)).toList());

    List<String> lines = result.lines();
    assertThat(cells(lines.get(1)))
        .containsExactly("date", "closed", "change_pct", "traded", "move");
    assertThat(lines.subList(3, 3 + extremes.size()).stream().map(StocksTest::cells).toList())
        .isEqualTo(extremes);

    long busy = days.stream().filter(Day::busy).count();
    List<String> summary = lines.subList(3 + extremes.size(), lines.size());
    assertThat(summary.get(0))
        .matches(
            String.format(
                Locale.ROOT,
                "%,d rows in, %,d out, 0 failed, 0 dropped; [0-9.]+ s, [0-9,]+ rows/s",
                days.size(),
                busy + moves.size() + extremes.size()));
    assertThat(summary.subList(1, summary.size()))
        .containsExactly(
            String.format(Locale.ROOT, "  big_moves: %,d rows", moves.size()),
            String.format(Locale.ROOT, "  busy_days: %,d rows", busy),
            String.format(Locale.ROOT, "  select: %,d rows", extremes.size()));

    // What the README shows is what one sees; columns widen as rows arrive.
    String readme = Repository.read("README.md").replaceAll(" +", " ");
    assertThat(readme)
        .contains(String.join("\n", lines.subList(3, 3 + extremes.size())).replaceAll(" +", " "))
        .contains(summary.get(0).substring(0, summary.get(0).indexOf(';')))
        .contains(String.join("\n", summary.subList(1, summary.size())).replaceAll(" +", " "));
  }

  private static List<String> cells(String line) {
    return List.of(line.strip().split(" *\\| *"));
  }
}
