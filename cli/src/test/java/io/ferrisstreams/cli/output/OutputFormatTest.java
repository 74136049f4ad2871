package io.ferrisstreams.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every format of results shows values of every type. */
class OutputFormatTest {
  private static final RowType TYPE =
      RowType.of(
          Column.of("b", SqlType.BYTES),
          Column.of("t", SqlType.TIME),
          Column.of("i", SqlType.INTERVAL),
          Column.of("a", new SqlType.Array(SqlType.VARCHAR)),
          Column.of("m", new SqlType.Map(SqlType.DATE, new SqlType.Decimal(4, 2))),
          Column.of("s", new SqlType.Struct(RowType.of(Column.of("x", SqlType.TIME)))),
          Column.of("v", SqlType.VARIANT));

  private static final Row ROW =
      ArrayRow.of(
          TYPE,
          Bytes.of(new byte[] {1, 2}),
          1,
          new Interval(14, 1_500_000),
          List.of("a\"b", ""),
          Map.of(0, 150L),
          Struct.of(2),
          new Variant("[1.0]"));

  private static final Row NOTHING = ArrayRow.of(TYPE, null, null, null, null, null, null, null);

  private static String printed(OutputFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RowPrinter printer = format.printer(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    printer.print("q", ROW);
    printer.print("q", NOTHING);
    printer.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tables() {
    assertThat(printed(OutputFormat.table))
        .isEqualTo(
            """
            -- q
             b    | t            | i          | a           | m                   | s                    | v
            ------+--------------+------------+-------------+---------------------+----------------------+-------
             AQI= | 00:00:00.001 | P1Y2MT1.5S | ["a\\"b",""] | {"1970-01-01":1.50} | {"x":"00:00:00.002"} | [1.0]
             null | null         | null       | null        | null                | null                 | null
            """);
  }

  @Test
  void json() {
    assertThat(printed(OutputFormat.json).lines())
        .containsExactly(
            "{\"b\":\"AQI=\",\"t\":\"00:00:00.001\",\"i\":\"P1Y2MT1.5S\",\"a\":[\"a\\\"b\",\"\"],"
                + "\"m\":{\"1970-01-01\":1.50},\"s\":{\"x\":\"00:00:00.002\"},\"v\":[1.0]}",
            "{\"b\":null,\"t\":null,\"i\":null,\"a\":null,\"m\":null,\"s\":null,\"v\":null}");
  }

  @Test
  void csv() {
    assertThat(printed(OutputFormat.csv).lines())
        .containsExactly(
            "b,t,i,a,m,s,v",
            "AQI=,00:00:00.001,P1Y2MT1.5S,\"[\"\"a\\\"\"b\"\",\"\"\"\"]\","
                + "\"{\"\"1970-01-01\"\":1.50}\",\"{\"\"x\"\":\"\"00:00:00.002\"\"}\",[1.0]",
            ",,,,,,");
  }

  @Test
  void csvHeadsTheRowsOfEachQuery() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RowPrinter printer =
        OutputFormat.csv.printer(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    RowType type = RowType.of(Column.of("a,b", SqlType.VARCHAR));
    printer.print("one", ArrayRow.of(type, "x"));
    printer.print("one", ArrayRow.of(type, ""));
    printer.print("two", ArrayRow.of(type, "y"));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("\"a,b\"\nx\n\"\"\n\n\"a,b\"\ny\n");
  }
}
