package io.ferrisstreams.compiler.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that mean something in Java, or in generated code, mean nothing there. */
class HostileNamesTest {
  /** No two differ in case only. */
  private static final List<String> NAMES =
      List.of(
          ("value column row result key out type TYPE2 hashCode nulls nulls0 nulls1 null true false"
               + " class enum record var yield int long boolean double string String2 Object _ $ $L"
               + " $1 a$b assert goto const strictfp this super void native switch getClass equals"
               + " toString notify notifyAll wait clone finalize isNull setNull getLong setLong x"
               + " xIsNull setX xx builder probe args e E2 local condition condition_is_null"
               + " value_is_null left right text pattern java io org ferris generated Override"
               + " System Integer Math Map Set List Optional KStream Named RowType SqlType JobSpec"
               + " Decimals Conversions LikePattern RowException Consumed Serdes SET_1 LIKE_1"
               + " TEXT_1 set1 set1Part1 addTo where where_2 select select_2 select_part main spec"
               + " init <init> <clinit> $VALUES lambda$addTo$0 package-info module-info a_b a-b a.b"
               + " aB a@b 1a 1 123 I\u0307 \u0131 \u0430 a \u00e9 e\u0301 \ud83d\ude00 \u6f22\u5b57"
               + " Topology Query S_query S_topology")
              .split(" "));

  static List<String> names() {
    return NAMES;
  }

  @ParameterizedTest
  @ValueSource(strings = {"VARCHAR", "INT", "BIGINT", "BOOLEAN", "DOUBLE"})
  void columnsKeepTheirValues(String type) {
    String columns =
        NAMES.stream().map(n -> quoted(n) + " " + type).collect(Collectors.joining(", "));
    String copies = NAMES.stream().map(HostileNamesTest::quoted).collect(Collectors.joining(", "));
    String computed =
        NAMES.stream()
            .map(
                n ->
                    "COALESCE(CASE WHEN %1$s IS NULL THEN NULL ELSE %1$s END, %1$s) AS %1$s"
                        .formatted(quoted(n)))
            .collect(Collectors.joining(", "));
    Map<String, Object> record = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      record.put(NAMES.get(i), value(type, i));
    }
    for (String items : List.of(copies, computed)) {
      String sql =
          "CREATE STREAM s (%s) WITH ('topic' = 'in');".formatted(columns)
              + "CREATE STREAM m WITH ('topic' = 'mid') AS SELECT %s FROM s;".formatted(items)
              + "CREATE STREAM o WITH ('topic' = 'out') AS SELECT %s FROM m;".formatted(items);
      assertThat(Running.results(sql, record)).containsExactly(record);
    }
  }

  private static Object value(String type, int i) {
    return switch (type) {
      case "VARCHAR" -> "v" + i;
      case "BOOLEAN" -> i % 2 == 0;
      case "DOUBLE" -> i + 0.5;
      default -> i;
    };
  }

  @Test
  void castsThatMayFailHaveAnyName() {
    String items =
        NAMES.stream()
            .map(n -> "TRY_CAST(t AS INT) AS " + quoted(n))
            .collect(Collectors.joining(", "));
    String sql =
        "CREATE STREAM s (t VARCHAR) WITH ('topic' = 'in');"
            + "CREATE STREAM o WITH ('topic' = 'out') AS SELECT %s FROM s".formatted(items);
    List<Map<String, Object>> results = Running.results(sql, Map.of("t", "7"));
    assertThat(results).hasSize(1);
    assertThat(results.get(0)).hasSize(NAMES.size()).containsKeys(NAMES.toArray(String[]::new));
    assertThat(results.get(0).values()).containsOnly(7);
  }

  @ParameterizedTest
  @MethodSource("names")
  void streamsHaveAnyName(String name) {
    String sql =
        ("CREATE STREAM %1$s (id BIGINT KEY, v DECIMAL(9,2)) WITH ('topic' = 'in');"
                + "CREATE STREAM %2$s WITH ('topic' = 'mid') AS"
                + " SELECT id, v * 2.00 AS v, TRY_CAST(v AS INT) AS e FROM %1$s WHERE v > 0;"
                + "CREATE STREAM o WITH ('topic' = 'out') AS SELECT id, v FROM %2$s WHERE id > 0;"
                + "SELECT v FROM %1$s %1$s")
            .formatted(quoted(name), quoted(name + "_query"));
    assertThat(Running.results(sql, Map.of("id", 1, "v", "1.25")))
        .extracting(row -> String.valueOf(row.get("v")))
        .containsExactly("2.5");
  }

  @Test
  void streamsOfAllNamesInOneScript() {
    StringBuilder sql = new StringBuilder("CREATE STREAM source (id INT) WITH ('topic' = 'in');");
    String before = "source";
    for (int i = 0; i < NAMES.size(); i++) {
      String name = quoted(NAMES.get(i));
      sql.append("CREATE STREAM %s WITH ('topic' = 't%d') AS".formatted(name, i))
          .append(" SELECT id + 1 AS id FROM %s WHERE id > 0;".formatted(before));
      before = name;
    }
    sql.append("CREATE STREAM o_ WITH ('topic' = 'out') AS SELECT id FROM " + before);
    assertThat(Running.results(sql.toString(), Map.of("id", 1)))
        .containsExactly(Map.of("id", NAMES.size() + 1));
  }

  @Test
  void namesThatSanitiseAlikeStayApart() {
    List<String> alike =
        List.of("a b", "a-b", "a_b", "aB", "a.b", "a  b", "a\u200bb", "a\u0430b", "a\ud83d\ude00b");
    List<String> long1 =
        IntStream.range(0, 20).mapToObj(i -> "x".repeat(300) + i).collect(Collectors.toList());
    List<String> all = new ArrayList<>(alike);
    all.addAll(long1);
    String columns = all.stream().map(n -> quoted(n) + " INT").collect(Collectors.joining(", "));
    Map<String, Object> record = new LinkedHashMap<>();
    all.forEach(name -> record.put(name, record.size()));
    String items =
        all.stream()
            .map(n -> "%1$s + 0 AS %1$s".formatted(quoted(n)))
            .collect(Collectors.joining(", "));
    String sql =
        "CREATE STREAM s (%s) WITH ('topic' = 'in');".formatted(columns)
            + "CREATE STREAM o WITH ('topic' = 'out') AS SELECT %s FROM s".formatted(items);
    assertThat(Running.results(sql, record)).containsExactly(record);
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
