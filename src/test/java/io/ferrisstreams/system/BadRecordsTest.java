package io.ferrisstreams.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A record that cannot be read, or not computed with, costs that record and nothing else. */
@Timeout(180)
class BadRecordsTest {
  private static final String SCRIPT =
      """
      CREATE STREAM j (id INT NOT NULL, price DECIMAL(9,2), n INT) WITH (
        'file.path' = 'in.jsonl', 'file.format' = 'json');
      CREATE STREAM c (id INT NOT NULL, price DECIMAL(9,2), n INT) WITH (
        'file.path' = 'in.csv', 'file.format' = 'csv', 'file.has_headers' = 'true');
      CREATE STREAM jo WITH ('file.path' = 'out/j.jsonl', 'file.format' = 'json') AS
      SELECT id, price * n AS total, 100 / n AS part FROM j WHERE id > 1;
      CREATE STREAM co WITH ('file.path' = 'out/c.csv', 'file.format' = 'csv') AS
      SELECT id, price * n AS total, 100 / n AS part FROM c WHERE id > 1;
      """;

  @TempDir private Path directory;

  @Test
  void theyAreCountedAndSaidAndTheRestGoesOn() throws Exception {
    Files.writeString(directory.resolve("bad.sql"), SCRIPT);
    Files.writeString(
        directory.resolve("in.jsonl"),
        """
        {"id":1,"price":1.50,"n":1}
        {"id":2,"price":1.50,"n":3}
        {"id":3,"price":"x","n":3}
        {"id":4,"price":1.505,"n":3}
        {no json
        {"price":1.00,"n":1}
        {"id":5,"price":2.00,"n":0}
        {"id":6,"price":null,"n":7}
        {"id":7,"price":3.25,"n":4,"more":[1,{"a":2}]}
        """);
    Files.writeString(
        directory.resolve("in.csv"),
        """
        id,price,n
        1,1.50,1
        2,1.50,3
        3,x,3
        4,1.505,3
        ,1.00,1
        5,2.00,0
        6,,7
        7,3.25,4
        8,99999999.99,1
        """);

    Program.Result result;
    try (Program program = Program.ferrisSql(directory, "run", "bad.sql")) {
      result = program.result().succeeded();
    }

    assertThat(directory.resolve("out/j.jsonl"))
        .hasContent(
            """
            {"id":2,"total":4.50,"part":33}
            {"id":6,"total":null,"part":14}
            {"id":7,"total":13.00,"part":25}
            """);
    assertThat(directory.resolve("out/c.csv")).hasContent("2,4.50,33\n6,,14\n7,13.00,25\n");

    // Of 9 rows each, 1 is filtered and 5 fail: 9 = 3 + 1 + 5.
    List<String> summary = result.lines();
    assertThat(summary.get(0)).startsWith("18 rows in, 6 out, 10 failed, 0 dropped; ");
    assertThat(summary.subList(1, summary.size()))
        .containsExactly(
            "  co: 3 rows",
            "  jo: 3 rows",
            "  failed in c-source: 4 rows",
            "  failed in co-select: 1 rows",
            "  failed in j-source: 4 rows",
            "  failed in jo-select: 1 rows");

    assertThat(result.err().lines())
        .filteredOn(line -> line.contains("[topic j "))
        .satisfiesExactly(
            l -> is(l, "j-source: BAD_VALUE: $.price: 'x' is not a number", 2),
            l -> is(l, "j-source: BAD_VALUE: $.price: 1.505 has more than 2 digits", 3),
            l -> is(l, "j-source: BAD_BYTES: malformed JSON: ", 4),
            l -> is(l, "j-source: MISSING_VALUE: column 'id' is NOT NULL and has no value", 5),
            l -> is(l, "jo-select: DIVISION_BY_ZERO: division by zero: 100 / 0", 6));
    assertThat(result.err().lines())
        .filteredOn(line -> line.contains("[topic c "))
        .hasSize(5)
        .anySatisfy(l -> is(l, "c-source: OVERFLOW: price: ", 8));
    assertThat(result.err().lines()).hasSize(10);
  }

  private static void is(String line, String what, int offset) {
    assertThat(line)
        .startsWith("ferris-sql: row failed in " + what)
        .endsWith(" partition 0 offset " + offset + "]");
  }
}
