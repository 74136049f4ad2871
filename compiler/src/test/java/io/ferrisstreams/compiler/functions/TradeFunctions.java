package io.ferrisstreams.compiler.functions;

import io.ferrisstreams.runtime.function.SqlFunction;
import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.runtime.function.SqlFunction.Written;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.SqlType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Functions as a user of ours would write them. */
public final class TradeFunctions {
  private TradeFunctions() {}

  @SqlFunction(
      name = "TICKER",
      meaning = "The part of a symbol before its dot.",
      example = "TICKER('AAPL.O') = 'AAPL'")
  public static @Nullable String ticker(String symbol) {
    return symbol.isEmpty() ? null : symbol.split("\\.", 2)[0];
  }

  @SqlFunction(name = "HALVED")
  public static @As(Type.DECIMAL) long halved(@As(Type.DECIMAL) long amount, int scale) {
    return amount / 2;
  }

  @SqlFunction(name = "LOT")
  public static int lot(int quantity) throws IOException {
    if (quantity < 0) {
      throw new IOException("no lot of " + quantity);
    }
    return 100 / quantity;
  }

  @SqlFunction(name = "LOT")
  public static int lot(int quantity, @Nullable Integer size) {
    return size == null ? -1 : quantity / size;
  }

  @SqlFunction(name = "EVERY_SECOND")
  public static <T> List<T> everySecond(List<T> array, Predicate<T> wanted) {
    List<T> result = new ArrayList<>();
    for (int i = 1; i < array.size(); i += 2) {
      if (wanted.test(array.get(i))) {
        result.add(array.get(i));
      }
    }
    return result;
  }

  @SqlFunction(name = "AS_POINT")
  public static @Written("STRUCT<x INT, y INT>") Struct asPoint(int x, int y) {
    return Struct.of(x, y);
  }

  @SqlFunction(name = "POINT_X")
  public static int pointX(@Written("STRUCT<x INT, y INT>") Struct point) {
    Object x = point.get(0);
    return x instanceof Integer i ? i : 0;
  }

  @SqlFunction(name = "CENTS")
  public static long cents(@Written("DECIMAL(6, 2)") long amount) {
    return amount;
  }

  @SqlFunction(name = "CENTS")
  public static long cents(@Written("ARRAY<DECIMAL(6, 2)>") List<Long> amounts) {
    return amounts.stream().mapToLong(Long::longValue).sum();
  }

  @SqlFunction(name = "SQL_TYPE")
  public static <T> String sqlType(@Nullable T value, SqlType type) {
    return type.toString();
  }

  /** Overloads that no argument tells apart. */
  @SqlFunction(name = "EITHER")
  public static int either(int a, long b) {
    return 1;
  }

  @SqlFunction(name = "EITHER")
  public static int either(long a, int b) {
    return 2;
  }
}
