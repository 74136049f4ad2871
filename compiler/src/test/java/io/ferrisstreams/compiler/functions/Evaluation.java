package io.ferrisstreams.compiler.functions;

import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.CompilerOptions;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.analyzer.Dialect;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.runtime.error.RowErrors;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;

/** The values of expressions over one row, through a compiled topology. */
final class Evaluation {
  /** One column of each type. */
  static final String COLUMNS =
      "b BOOLEAN, i INT, l BIGINT, d DOUBLE, n DECIMAL(10,2), s VARCHAR, t VARCHAR, dt DATE,"
          + " ts TIMESTAMP(3), us TIMESTAMP(6), arr ARRAY<VARCHAR>, nums ARRAY<INT>,"
          + " mp MAP<VARCHAR, VARCHAR>";

  private Evaluation() {}

  /**
   * Values as Java writes them, in their storage; {@code null} for NULL. Empty if the row failed.
   *
   * @param json the row, of {@link #COLUMNS}
   */
  static List<@Nullable String> of(String json, List<String> expressions) {
    return of(json, expressions, Dialect.FERRIS);
  }

  /** The same in another dialect. */
  static List<@Nullable String> of(String json, List<String> expressions, Dialect dialect) {
    StringBuilder sql =
        new StringBuilder(
            "CREATE STREAM t (" + COLUMNS + ") WITH ('topic' = 't', 'format' = 'json');\nSELECT ");
    for (int i = 0; i < expressions.size(); i++) {
      sql.append(i == 0 ? "" : ",\n  ").append(expressions.get(i)).append(" AS f").append(i);
    }
    CompiledSql compiled =
        FerrisCompiler.compile(
            new Script("examples.sql", sql.append(", s AS last FROM t;").toString()),
            CompilerOptions.named("examples").withDialect(dialect));
    List<@Nullable String> values = new ArrayList<>();
    JobProbe probe =
        new JobProbe(
            (name, row) -> {
              for (int i = 0; i < expressions.size(); i++) {
                values.add(value(row, i));
              }
            });
    Properties properties = compiled.properties();
    properties.put(RowErrors.PROBE_CONFIG, probe);
    properties.putIfAbsent(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
    try (TopologyTestDriver driver = new TopologyTestDriver(compiled.topology(probe), properties)) {
      StringSerializer text = new StringSerializer();
      driver.createInputTopic("t", text, text).pipeInput(json);
    }
    return values;
  }

  /** The value of one expression; "row error" if the row failed. */
  static @Nullable String of(String json, String expression) {
    List<@Nullable String> values = of(json, List.of(expression));
    return values.isEmpty() ? "row error" : values.get(0);
  }

  private static @Nullable String value(Row row, int column) {
    if (row.isNull(column)) {
      return null;
    }
    SqlType type = row.type().columns().get(column).type();
    return switch (type.storage()) {
      case BOOLEAN -> String.valueOf(row.getBoolean(column));
      case INT -> String.valueOf(row.getInt(column));
      case LONG -> String.valueOf(row.getLong(column));
      case DOUBLE -> String.valueOf(row.getDouble(column));
      case STRING -> row.getString(column);
      case OBJECT -> row.getObject(column).toString();
    };
  }
}
