package io.ferrisstreams.runtime.aggregate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The least and greatest, first and last, against sorted lists. */
class RanksTest {
  record Row(@Nullable String value, long order) {}

  private static <T extends Comparable<T>> @Nullable T min(List<T> rows) {
    return rows.isEmpty() ? null : Collections.min(rows);
  }

  private static <T extends Comparable<T>> @Nullable T max(List<T> rows) {
    return rows.isEmpty() ? null : Collections.max(rows);
  }

  private static double anyDouble(Random random) {
    double[] special = {0.0, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE};
    int kind = random.nextInt(10);
    return kind < special.length ? special[kind] : random.nextGaussian();
  }

  @Property(tries = 40)
  void leastAndGreatest(@ForAll long seed) {
    Interleaving.<IntMin, Integer>of(IntMin::new, IntMin::add)
        .rows(Random::nextInt)
        .yielding(IntMin::least, RanksTest::min)
        .run(seed);
    Interleaving.<IntMax, Integer>of(IntMax::new, IntMax::add)
        .rows(Random::nextInt)
        .yielding(IntMax::greatest, RanksTest::max)
        .run(seed);
    Interleaving.<LongMin, Long>of(LongMin::new, LongMin::add)
        .rows(SumsTest::number)
        .yielding(LongMin::least, RanksTest::min)
        .run(seed);
    Interleaving.<LongMax, Long>of(LongMax::new, LongMax::add)
        .rows(SumsTest::number)
        .yielding(LongMax::greatest, RanksTest::max)
        .run(seed);
    Interleaving.<DoubleMin, Double>of(DoubleMin::new, DoubleMin::add)
        .rows(RanksTest::anyDouble)
        .yielding(DoubleMin::least, RanksTest::min)
        .run(seed);
    Interleaving.<DoubleMax, Double>of(DoubleMax::new, DoubleMax::add)
        .rows(RanksTest::anyDouble)
        .yielding(DoubleMax::greatest, RanksTest::max)
        .run(seed);
    Interleaving.<Min<Int128>, Int128>of(() -> new Min<>(new Decimal(38, 2)), Min<Int128>::add)
        .rows(SumsTest::wide)
        .yielding(Min<Int128>::least, RanksTest::min)
        .run(seed);
    Interleaving.<Max<String>, String>of(() -> new Max<>(SqlType.VARCHAR), Max<String>::add)
        .rows(random -> "é" + random.nextInt(100))
        .yielding(Max<String>::greatest, RanksTest::max)
        .run(seed);
  }

  @Property(tries = 40)
  void deltas(@ForAll long seed) {
    Function<List<BigInteger>, @Nullable BigInteger> delta =
        rows -> rows.isEmpty() ? null : max(rows).subtract(min(rows));
    Function<List<Long>, @Nullable BigInteger> ofLongs =
        rows -> delta.apply(rows.stream().map(BigInteger::valueOf).toList());
    Interleaving.<LongDelta, Long>of(LongDelta::new, LongDelta::add)
        .rows(SumsTest::number)
        .fitting(rows -> rows.isEmpty() || ofLongs.apply(rows).bitLength() < 64)
        .yielding(LongDelta::delta, rows -> rows.isEmpty() ? null : ofLongs.apply(rows).longValue())
        .run(seed);
    Function<List<Int128>, @Nullable BigInteger> ofDecimals =
        rows -> delta.apply(rows.stream().map(Int128::toBigInteger).toList());
    Interleaving.<DecimalDelta, Int128>of(DecimalDelta::new, DecimalDelta::add)
        .rows(SumsTest::wide)
        .fitting(
            rows -> rows.isEmpty() || ofDecimals.apply(rows).compareTo(BigInteger.TEN.pow(38)) < 0)
        .yielding(
            DecimalDelta::delta, rows -> rows.isEmpty() ? null : Int128.of(ofDecimals.apply(rows)))
        .run(seed);
    Interleaving.<DoubleDelta, Double>of(DoubleDelta::new, DoubleDelta::add)
        .rows(random -> random.nextGaussian() * Double.MAX_VALUE / 8)
        .fitting(rows -> rows.isEmpty() || Double.isFinite(max(rows) - min(rows)))
        .yielding(DoubleDelta::delta, rows -> rows.isEmpty() ? null : max(rows) - min(rows))
        .run(seed);
  }

  /** Rows that count, the earliest first; those of one order as they were added. */
  private static List<@Nullable String> inOrder(List<Row> rows, boolean ignoreNulls) {
    return rows.stream()
        .filter(row -> !ignoreNulls || row.value() != null)
        .sorted(Comparator.comparingLong(Row::order))
        .map(Row::value)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Row row(Random random) {
    return new Row(random.nextInt(4) == 0 ? null : "v" + random.nextInt(5), random.nextInt(8) - 4);
  }

  @Property(tries = 40)
  void firstAndLast(@ForAll long seed) {
    for (boolean ignoreNulls : new boolean[] {true, false}) {
      Interleaving.<First<String>, Row>of(
              () -> new First<>(SqlType.VARCHAR, ignoreNulls),
              (state, row) -> state.add(row.value(), row.order()))
          .rows(RanksTest::row)
          .yielding(
              First<String>::first,
              rows -> {
                List<@Nullable String> all = inOrder(rows, ignoreNulls);
                return all.isEmpty() ? null : all.get(0);
              })
          .run(seed);
      Interleaving.<Last<String>, Row>of(
              () -> new Last<>(SqlType.VARCHAR, ignoreNulls),
              (state, row) -> state.add(row.value(), row.order()))
          .rows(RanksTest::row)
          .yielding(
              Last<String>::last,
              rows -> {
                List<@Nullable String> all = inOrder(rows, ignoreNulls);
                return all.isEmpty() ? null : all.get(all.size() - 1);
              })
          .run(seed);
      for (int n : new int[] {1, 3}) {
        Interleaving.<FirstN<String>, Row>of(
                () -> new FirstN<>(SqlType.VARCHAR, n, ignoreNulls),
                (state, row) -> state.add(row.value(), row.order()))
            .rows(RanksTest::row)
            .yielding(
                FirstN<String>::first,
                rows -> {
                  List<@Nullable String> all = inOrder(rows, ignoreNulls);
                  return all.subList(0, Math.min(n, all.size()));
                })
            .run(seed);
        Interleaving.<LastN<String>, Row>of(
                () -> new LastN<>(SqlType.VARCHAR, n, ignoreNulls),
                (state, row) -> state.add(row.value(), row.order()))
            .rows(RanksTest::row)
            .yielding(
                LastN<String>::last,
                rows -> {
                  List<@Nullable String> all = inOrder(rows, ignoreNulls);
                  return all.subList(Math.max(0, all.size() - n), all.size());
                })
            .run(seed);
      }
    }
  }

  @Property(tries = 40)
  void theValueOfTheLeastAndTheGreatest(@ForAll long seed) {
    Interleaving.<MinBy<String, Long>, Row>of(
            () -> new MinBy<>(SqlType.VARCHAR, SqlType.BIGINT),
            (state, row) -> state.add(row.value(), row.order()))
        .rows(RanksTest::row)
        .yielding(
            MinBy<String, Long>::value, rows -> rows.isEmpty() ? null : inOrder(rows, false).get(0))
        .run(seed);
    Interleaving.<MaxBy<String, Long>, Row>of(
            () -> new MaxBy<>(SqlType.VARCHAR, SqlType.BIGINT),
            (state, row) -> state.add(row.value(), row.order()))
        .rows(RanksTest::row)
        .yielding(
            MaxBy<String, Long>::value,
            rows ->
                rows.isEmpty()
                    ? null
                    : rows.stream()
                        .sorted(Comparator.comparingLong(Row::order).reversed())
                        .toList()
                        .get(0)
                        .value())
        .run(seed);
  }

  private static List<Integer> ranked(
      List<Integer> rows, Comparator<Integer> order, boolean distinct, int n) {
    return (distinct ? rows.stream().distinct() : rows.stream()).sorted(order).limit(n).toList();
  }

  @Property(tries = 40)
  void topAndBottom(@ForAll long seed) {
    Comparator<Integer> down = Comparator.reverseOrder();
    Comparator<Integer> up = Comparator.naturalOrder();
    Function<Random, Integer> numbers = random -> random.nextInt(10);
    Interleaving.<TopK<Integer>, Integer>of(() -> new TopK<>(SqlType.INT, 3), TopK<Integer>::add)
        .rows(numbers)
        .yielding(TopK<Integer>::values, rows -> ranked(rows, down, false, 3))
        .run(seed);
    Interleaving.<TopKDistinct<Integer>, Integer>of(
            () -> new TopKDistinct<>(SqlType.INT, 3), TopKDistinct<Integer>::add)
        .rows(numbers)
        .yielding(TopKDistinct<Integer>::values, rows -> ranked(rows, down, true, 3))
        .run(seed);
    Interleaving.<BottomK<Integer>, Integer>of(
            () -> new BottomK<>(SqlType.INT, 3), BottomK<Integer>::add)
        .rows(numbers)
        .yielding(BottomK<Integer>::values, rows -> ranked(rows, up, false, 3))
        .run(seed);
    Interleaving.<BottomKDistinct<Integer>, Integer>of(
            () -> new BottomKDistinct<>(SqlType.INT, 3), BottomKDistinct<Integer>::add)
        .rows(numbers)
        .yielding(BottomKDistinct<Integer>::values, rows -> ranked(rows, up, true, 3))
        .run(seed);
    Interleaving.<TopKRows<Long>, Row>of(
            () -> new TopKRows<>(List.of(SqlType.BIGINT, SqlType.VARCHAR), 3),
            (state, row) -> state.add(row.order(), row.value()))
        .rows(RanksTest::row)
        .yielding(
            TopKRows<Long>::rows,
            rows ->
                rows.stream()
                    .sorted(Comparator.comparingLong(Row::order).reversed())
                    .limit(3)
                    .map(row -> Struct.of(row.order(), row.value()))
                    .toList())
        .run(seed);
  }

  @Test
  void howManyIsAtLeastOne() {
    for (int n : new int[] {0, -1, 100_001}) {
      assertThatThrownBy(() -> new TopK<Integer>(SqlType.INT, n))
          .hasMessage(n + " values, must be 1 to 100000")
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new LastN<Integer>(SqlType.INT, n))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
