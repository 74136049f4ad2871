package io.ferrisstreams.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TablePrinterTest {
  private static final RowType TEXT = RowType.of(Column.of("t", SqlType.VARCHAR));

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final TablePrinter printer =
      new TablePrinter(new PrintStream(bytes, true, StandardCharsets.UTF_8));

  @Test
  void columnsAreAlignedAndNumbersStandOnTheRight() {
    RowType type =
        RowType.of(
            Column.of("symbol", SqlType.VARCHAR),
            Column.of("price", new SqlType.Decimal(18, 4)),
            Column.of("n", SqlType.BIGINT),
            Column.of("up", SqlType.BOOLEAN),
            Column.of("day", SqlType.DATE),
            Column.of("at", SqlType.Timestamp.MILLIS));
    printer.print("trades", ArrayRow.of(type, "A", 15L, 1234567L, true, 0, -1L));
    printer.print(
        "trades", ArrayRow.of(type, "MSFT", -1234567L, null, null, 10957, 946_684_800_123L));
    printer.flush();
    assertThat(text())
        .isEqualTo(
            """
            -- trades
             symbol |     price |       n | up   | day        | at
            --------+-----------+---------+------+------------+--------------------------
             A      |    0.0015 | 1234567 | true | 1970-01-01 | 1969-12-31T23:59:59.999Z
             MSFT   | -123.4567 |    null | null | 2000-01-01 | 2000-01-01T00:00:00.123Z
            """);
  }

  @Test
  void microsecondsAndDoublesAreShownInFull() {
    RowType type =
        RowType.of(
            Column.of("at", SqlType.Timestamp.MICROS),
            Column.of("d", SqlType.DOUBLE),
            Column.of("i", SqlType.INT));
    printer.print("q", ArrayRow.of(type, 946_684_800_000_001L, 0.1, 7));
    printer.flush();
    assertThat(text()).endsWith(" 2000-01-01T00:00:00.000001Z | 0.1 | 7\n");
  }

  @Test
  void aWiderValueMovesItsColumnFromThereOn() {
    printer.print("q", ArrayRow.of(TEXT, "ab"));
    printer.flush();
    printer.print("q", ArrayRow.of(TEXT, "abcdef"));
    printer.flush();
    assertThat(text()).isEqualTo("-- q\n t\n----\n ab\n abcdef\n");
  }

  @Test
  void eachGroupOfRowsIsHeadedByItsQuery() {
    printer.print("one", ArrayRow.of(TEXT, "a"));
    printer.print("other", ArrayRow.of(TEXT, "b"));
    printer.print("one", ArrayRow.of(TEXT, "c"));
    printer.flush();
    assertThat(text())
        .isEqualTo("-- one\n t\n---\n a\n\n-- other\n t\n---\n b\n\n-- one\n t\n---\n c\n");
  }

  @Test
  void rowsAreHeldBackUntilThereAreAHundred() {
    for (int i = 0; i < 99; i++) {
      printer.print("q", ArrayRow.of(TEXT, "a"));
    }
    assertThat(text()).isEmpty();
    printer.print("q", ArrayRow.of(TEXT, "a"));
    assertThat(text().lines()).hasSize(3 + 100);
  }

  @Test
  void longTextIsCut() {
    printer.print("q", ArrayRow.of(TEXT, "x".repeat(60)));
    printer.print("q", ArrayRow.of(TEXT, "x".repeat(61)));
    printer.flush();
    assertThat(text().lines().skip(3))
        .containsExactly(" " + "x".repeat(60), " " + "x".repeat(59) + "…");
  }

  @Test
  void dataCannotCommandTheTerminal() {
    printer.print("q", ArrayRow.of(TEXT, "a\u001b[2Jb\nc\u009bd\u202ee"));
    printer.flush();
    assertThat(text()).endsWith(" a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe\n");
  }

  @Test
  void wideCharactersCountAsTwoCells() {
    RowType type = RowType.of(Column.of("t", SqlType.VARCHAR), Column.of("u", SqlType.VARCHAR));
    printer.print("q", ArrayRow.of(type, "日本", "x"));
    printer.print("q", ArrayRow.of(type, "e\u0301tat", "x"));
    printer.flush();
    assertThat(text().lines().skip(3)).containsExactly(" 日本 | x", " e\u0301tat | x");
  }

  private String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
