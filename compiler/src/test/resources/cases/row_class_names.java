==== ferris.generated.RowClassNamesTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job row_class_names.
 */
public final class RowClassNamesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (value DOUBLE, "column" INT, "row" VARCHAR, type BOOLEAN, result DECIMAL(4,1), "null" BIGINT,
    //   nulls0 INT, key VARCHAR, "int" INT, string VARCHAR, "class" DATE, value_is_null BOOLEAN)
    //   WITH ('topic' = 't', 'format' = 'json')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], T> same = SameQuery.addTo(t);
    same.to(
        "same",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("same", RowSerde.writing("json", T::new)))
            .withName("same-sink"));

    KStream<byte[], Computed> computed = ComputedQuery.addTo(same);
    computed.to(
        "computed",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("computed", RowSerde.writing("json", Computed::new)))
            .withName("computed-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "row_class_names",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("same", "same", Optional.empty()),
            new JobSpec.Sink("computed", "computed", Optional.empty())),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(), List.of(
            new JobSpec.Setting("topic", "t", "row_class_names.sql:5:9"),
            new JobSpec.Setting("format", "json", "row_class_names.sql:5:24")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new RowClassNamesTopology(), args));
  }
}
==== ferris.generated.SameQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM same AS SELECT * FROM t
 * }</pre>
 */
final class SameQuery {
  private SameQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t;
  }
}
==== ferris.generated.ComputedQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM computed AS
 * SELECT "value" * 2 AS value, "column" + 1 AS "column", "row" || '!' AS "row", NOT type AS type, result + 1 AS result,
 *   "null" + 1 AS "null", nulls0 + 1 AS nulls0, UPPER(key) AS key, "int" + 1 AS "int", CAST("class" AS VARCHAR) AS string,
 *   CASE WHEN "row" IS NULL THEN 1 ELSE 2 END AS "where"
 * FROM same WHERE "value" IS NOT NULL AND "column" > 0
 * }</pre>
 */
final class ComputedQuery {
  private ComputedQuery() {
  }

  static KStream<byte[], Computed> addTo(KStream<byte[], T> same) {
    return same
        .filter((key, row) -> where(row), Named.as("computed-where"))
        .mapValues(row -> select(row), Named.as("computed-select"));
  }

  /**
   * WHERE value IS NOT NULL AND column > 0
   */
  private static boolean where(T row) {
    return !row.valueIsNull() && !row.columnIsNull() && row.column > 0;
  }

  private static Computed select(T row) {
    Computed result = new Computed();
    if (!row.valueIsNull()) {
      result.setValue((row.value * 2.0));
    }
    if (!row.columnIsNull()) {
      result.setColumn(Integers.add(row.column, 1));
    }
    if (!row.rowIsNull()) {
      result.setRow(row.row + "!");
    }
    if (!row.typeIsNull()) {
      result.setType(!(row.type));
    }
    if (!row.resultIsNull()) {
      result.setResult(row.result + 10L);
    }
    if (!row.null_2IsNull()) {
      result.setNull_2(Integers.add(row.null_2, 1L));
    }
    if (!row.nulls0_2IsNull()) {
      result.setNulls0_2(Integers.add(row.nulls0_2, 1));
    }
    if (!row.keyIsNull()) {
      result.setKey(Text.upper(row.key));
    }
    if (!row.int_2IsNull()) {
      result.setInt_2(Integers.add(row.int_2, 1));
    }
    if (!row.class_2IsNull()) {
      result.setString_2(Conversions.dateToText(row.class_2));
    }
    int where = 0;
    boolean whereIsNull = true;
    if (row.rowIsNull()) {
      where = 1;
      whereIsNull = false;
    } else {
      where = 2;
      whereIsNull = false;
    }
    result.setWhere(where);
    return result;
  }
}
==== ferris.generated.T
package ferris.generated;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;

/**
 * A row of t.
 */
public final class T implements Row {
  public static final RowType TYPE = RowType.of(
    Column.of("value", SqlType.DOUBLE),
    Column.of("column", SqlType.INT),
    Column.of("row", SqlType.VARCHAR),
    Column.of("type", SqlType.BOOLEAN),
    Column.of("result", new SqlType.Decimal(4, 1)),
    Column.of("null", SqlType.BIGINT),
    Column.of("nulls0", SqlType.INT),
    Column.of("key", SqlType.VARCHAR),
    Column.of("int", SqlType.INT),
    Column.of("string", SqlType.VARCHAR),
    Column.of("class", SqlType.DATE),
    Column.of("value_is_null", SqlType.BOOLEAN));

  double value;

  int column;

  String row;

  boolean type;

  long result;

  long null_2;

  int nulls0_2;

  String key;

  int int_2;

  String string_2;

  int class_2;

  boolean valueIsNull;

  private long nulls0 = 3451L;

  boolean valueIsNull() {
    return (nulls0 & 0x1L) != 0;
  }

  void setValue(double value) {
    this.value = value;
    nulls0 &= ~0x1L;
  }

  boolean columnIsNull() {
    return (nulls0 & 0x2L) != 0;
  }

  void setColumn(int value) {
    this.column = value;
    nulls0 &= ~0x2L;
  }

  boolean rowIsNull() {
    return row == null;
  }

  void setRow(String value) {
    row = value;
  }

  boolean typeIsNull() {
    return (nulls0 & 0x8L) != 0;
  }

  void setType(boolean value) {
    type = value;
    nulls0 &= ~0x8L;
  }

  boolean resultIsNull() {
    return (nulls0 & 0x10L) != 0;
  }

  void setResult(long value) {
    result = value;
    nulls0 &= ~0x10L;
  }

  boolean null_2IsNull() {
    return (nulls0 & 0x20L) != 0;
  }

  void setNull_2(long value) {
    null_2 = value;
    nulls0 &= ~0x20L;
  }

  boolean nulls0_2IsNull() {
    return (nulls0 & 0x40L) != 0;
  }

  void setNulls0_2(int value) {
    nulls0_2 = value;
    nulls0 &= ~0x40L;
  }

  boolean keyIsNull() {
    return key == null;
  }

  void setKey(String value) {
    key = value;
  }

  boolean int_2IsNull() {
    return (nulls0 & 0x100L) != 0;
  }

  void setInt_2(int value) {
    int_2 = value;
    nulls0 &= ~0x100L;
  }

  boolean string_2IsNull() {
    return string_2 == null;
  }

  void setString_2(String value) {
    string_2 = value;
  }

  boolean class_2IsNull() {
    return (nulls0 & 0x400L) != 0;
  }

  void setClass_2(int value) {
    class_2 = value;
    nulls0 &= ~0x400L;
  }

  boolean valueIsNullIsNull() {
    return (nulls0 & 0x800L) != 0;
  }

  void setValueIsNull(boolean value) {
    valueIsNull = value;
    nulls0 &= ~0x800L;
  }

  @Override
  public RowType type() {
    return TYPE;
  }

  @Override
  public boolean isNull(int column) {
    return switch (column) {
      case 0 -> (nulls0 & 0x1L) != 0;
      case 1 -> (nulls0 & 0x2L) != 0;
      case 2 -> row == null;
      case 3 -> (nulls0 & 0x8L) != 0;
      case 4 -> (nulls0 & 0x10L) != 0;
      case 5 -> (nulls0 & 0x20L) != 0;
      case 6 -> (nulls0 & 0x40L) != 0;
      case 7 -> key == null;
      case 8 -> (nulls0 & 0x100L) != 0;
      case 9 -> string_2 == null;
      case 10 -> (nulls0 & 0x400L) != 0;
      case 11 -> (nulls0 & 0x800L) != 0;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setNull(int column) {
    switch (column) {
      case 0 -> nulls0 |= 0x1L;
      case 1 -> nulls0 |= 0x2L;
      case 2 -> row = null;
      case 3 -> nulls0 |= 0x8L;
      case 4 -> nulls0 |= 0x10L;
      case 5 -> nulls0 |= 0x20L;
      case 6 -> nulls0 |= 0x40L;
      case 7 -> key = null;
      case 8 -> nulls0 |= 0x100L;
      case 9 -> string_2 = null;
      case 10 -> nulls0 |= 0x400L;
      case 11 -> nulls0 |= 0x800L;
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public boolean getBoolean(int column) {
    return switch (column) {
      case 3 -> type;
      case 11 -> valueIsNull;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setBoolean(int column, boolean value) {
    switch (column) {
      case 3 -> setType(value);
      case 11 -> setValueIsNull(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public int getInt(int column) {
    return switch (column) {
      case 1 -> this.column;
      case 6 -> nulls0_2;
      case 8 -> int_2;
      case 10 -> class_2;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setInt(int column, int value) {
    switch (column) {
      case 1 -> setColumn(value);
      case 6 -> setNulls0_2(value);
      case 8 -> setInt_2(value);
      case 10 -> setClass_2(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public long getLong(int column) {
    return switch (column) {
      case 4 -> result;
      case 5 -> null_2;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setLong(int column, long value) {
    switch (column) {
      case 4 -> setResult(value);
      case 5 -> setNull_2(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public double getDouble(int column) {
    return switch (column) {
      case 0 -> this.value;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setDouble(int column, double value) {
    switch (column) {
      case 0 -> setValue(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public String getString(int column) {
    return switch (column) {
      case 2 -> row;
      case 7 -> key;
      case 9 -> string_2;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setString(int column, String value) {
    switch (column) {
      case 2 -> setRow(value);
      case 7 -> setKey(value);
      case 9 -> setString_2(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public Object getObject(int column) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public void setObject(int column, Object value) {
    throw new IllegalArgumentException("column " + column);
  }
}
==== ferris.generated.Computed
package ferris.generated;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;

/**
 * A row of computed.
 */
public final class Computed implements Row {
  public static final RowType TYPE = RowType.of(
    Column.of("value", SqlType.DOUBLE),
    Column.of("column", SqlType.INT),
    Column.of("row", SqlType.VARCHAR),
    Column.of("type", SqlType.BOOLEAN),
    Column.of("result", new SqlType.Decimal(12, 1)),
    Column.of("null", SqlType.BIGINT),
    Column.of("nulls0", SqlType.INT),
    Column.of("key", SqlType.VARCHAR),
    Column.of("int", SqlType.INT),
    Column.of("string", SqlType.VARCHAR),
    new Column("where", SqlType.INT, false));

  double value;

  int column;

  String row;

  boolean type;

  long result;

  long null_2;

  int nulls0_2;

  String key;

  int int_2;

  String string_2;

  int where;

  private long nulls0 = 1403L;

  boolean valueIsNull() {
    return (nulls0 & 0x1L) != 0;
  }

  void setValue(double value) {
    this.value = value;
    nulls0 &= ~0x1L;
  }

  boolean columnIsNull() {
    return (nulls0 & 0x2L) != 0;
  }

  void setColumn(int value) {
    this.column = value;
    nulls0 &= ~0x2L;
  }

  boolean rowIsNull() {
    return row == null;
  }

  void setRow(String value) {
    row = value;
  }

  boolean typeIsNull() {
    return (nulls0 & 0x8L) != 0;
  }

  void setType(boolean value) {
    type = value;
    nulls0 &= ~0x8L;
  }

  boolean resultIsNull() {
    return (nulls0 & 0x10L) != 0;
  }

  void setResult(long value) {
    result = value;
    nulls0 &= ~0x10L;
  }

  boolean null_2IsNull() {
    return (nulls0 & 0x20L) != 0;
  }

  void setNull_2(long value) {
    null_2 = value;
    nulls0 &= ~0x20L;
  }

  boolean nulls0_2IsNull() {
    return (nulls0 & 0x40L) != 0;
  }

  void setNulls0_2(int value) {
    nulls0_2 = value;
    nulls0 &= ~0x40L;
  }

  boolean keyIsNull() {
    return key == null;
  }

  void setKey(String value) {
    key = value;
  }

  boolean int_2IsNull() {
    return (nulls0 & 0x100L) != 0;
  }

  void setInt_2(int value) {
    int_2 = value;
    nulls0 &= ~0x100L;
  }

  boolean string_2IsNull() {
    return string_2 == null;
  }

  void setString_2(String value) {
    string_2 = value;
  }

  boolean whereIsNull() {
    return (nulls0 & 0x400L) != 0;
  }

  void setWhere(int value) {
    where = value;
    nulls0 &= ~0x400L;
  }

  @Override
  public RowType type() {
    return TYPE;
  }

  @Override
  public boolean isNull(int column) {
    return switch (column) {
      case 0 -> (nulls0 & 0x1L) != 0;
      case 1 -> (nulls0 & 0x2L) != 0;
      case 2 -> row == null;
      case 3 -> (nulls0 & 0x8L) != 0;
      case 4 -> (nulls0 & 0x10L) != 0;
      case 5 -> (nulls0 & 0x20L) != 0;
      case 6 -> (nulls0 & 0x40L) != 0;
      case 7 -> key == null;
      case 8 -> (nulls0 & 0x100L) != 0;
      case 9 -> string_2 == null;
      case 10 -> (nulls0 & 0x400L) != 0;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setNull(int column) {
    switch (column) {
      case 0 -> nulls0 |= 0x1L;
      case 1 -> nulls0 |= 0x2L;
      case 2 -> row = null;
      case 3 -> nulls0 |= 0x8L;
      case 4 -> nulls0 |= 0x10L;
      case 5 -> nulls0 |= 0x20L;
      case 6 -> nulls0 |= 0x40L;
      case 7 -> key = null;
      case 8 -> nulls0 |= 0x100L;
      case 9 -> string_2 = null;
      case 10 -> nulls0 |= 0x400L;
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public boolean getBoolean(int column) {
    return switch (column) {
      case 3 -> type;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setBoolean(int column, boolean value) {
    switch (column) {
      case 3 -> setType(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public int getInt(int column) {
    return switch (column) {
      case 1 -> this.column;
      case 6 -> nulls0_2;
      case 8 -> int_2;
      case 10 -> where;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setInt(int column, int value) {
    switch (column) {
      case 1 -> setColumn(value);
      case 6 -> setNulls0_2(value);
      case 8 -> setInt_2(value);
      case 10 -> setWhere(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public long getLong(int column) {
    return switch (column) {
      case 4 -> result;
      case 5 -> null_2;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setLong(int column, long value) {
    switch (column) {
      case 4 -> setResult(value);
      case 5 -> setNull_2(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public double getDouble(int column) {
    return switch (column) {
      case 0 -> this.value;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setDouble(int column, double value) {
    switch (column) {
      case 0 -> setValue(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public String getString(int column) {
    return switch (column) {
      case 2 -> row;
      case 7 -> key;
      case 9 -> string_2;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setString(int column, String value) {
    switch (column) {
      case 2 -> setRow(value);
      case 7 -> setKey(value);
      case 9 -> setString_2(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public Object getObject(int column) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public void setObject(int column, Object value) {
    throw new IllegalArgumentException("column " + column);
  }
}
