package io.ferrisstreams.runtime.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists, sets, maps and what rests on them, against Java's own. */
class CollectionsTest {

  private static String text(Random random) {
    return "v" + random.nextInt(6);
  }

  private static @Nullable Double nullable(Random random) {
    int kind = random.nextInt(6);
    return kind == 0 ? null : kind == 1 ? -0.0 : kind == 2 ? Double.NaN : (Double) (kind - 3.0);
  }

  /** 0.0 and -0.0 are one. */
  private static List<@Nullable Object> different(List<?> rows) {
    LinkedHashSet<@Nullable Object> different = new LinkedHashSet<>();
    rows.forEach(row -> different.add(row instanceof Double d && d == 0 ? (Object) 0.0 : row));
    return new ArrayList<>(different);
  }

  @Property(tries = 60)
  void lists(@ForAll long seed) {
    Interleaving.<CollectList<Double>, Double>of(
            () -> new CollectList<>(SqlType.DOUBLE), CollectList<Double>::add)
        .removing(CollectList<Double>::remove)
        .rows(CollectionsTest::nullable)
        .yielding(CollectList<Double>::values, rows -> rows)
        .run(seed);
    Interleaving.<CollectList<Double>, Double>of(
            () -> new CollectList<>(SqlType.DOUBLE, 3), CollectList<Double>::add)
        .rows(CollectionsTest::nullable)
        .checking(
            (state, rows) -> {
              // A merge takes as many as there is room for, of those the other one kept.
              assertThat(state.values()).hasSize(Math.min(3, rows.size()));
              assertThat(state.values().subList(0, Math.min(1, rows.size())))
                  .isEqualTo(rows.subList(0, Math.min(1, rows.size())));
            })
        .run(seed);
  }

  @Property(tries = 60)
  void sets(@ForAll long seed) {
    Interleaving.<CollectSet<Double>, Double>of(
            () -> new CollectSet<>(SqlType.DOUBLE), CollectSet<Double>::add)
        .removing(CollectSet<Double>::remove)
        // Which of 0.0 and -0.0 is taken back decides what is then the first in the oracle.
        .rows(random -> random.nextInt(6) == 0 ? null : (Double) (random.nextInt(5) - 2.0))
        .yielding(CollectSet<Double>::values, CollectionsTest::different)
        .run(seed);
    Interleaving.<CollectSet<Double>, Double>of(
            () -> new CollectSet<>(SqlType.DOUBLE, 3), CollectSet<Double>::add)
        .rows(CollectionsTest::nullable)
        .checking(
            (state, rows) ->
                assertThat(state.values()).hasSize(Math.min(3, different(rows).size())))
        .run(seed);
    Interleaving.<Distinct<Double>, Double>of(
            () -> new Distinct<>(SqlType.DOUBLE), Distinct<Double>::add)
        .removing(Distinct<Double>::remove)
        .rows(random -> random.nextInt(6) - 3.0)
        .yielding(Distinct<Double>::count, rows -> (long) different(rows).size())
        .run(seed);
  }

  @Property(tries = 60)
  void texts(@ForAll long seed) {
    Interleaving.<StringAgg, String>of(() -> new StringAgg("; "), StringAgg::add)
        .removing(StringAgg::remove)
        .rows(CollectionsTest::text)
        .yielding(StringAgg::text, rows -> rows.isEmpty() ? null : String.join("; ", rows))
        .run(seed);
    Interleaving.<Histogram, String>of(Histogram::new, Histogram::add)
        .removing(Histogram::remove)
        .rows(CollectionsTest::text)
        .checking(
            (state, rows) -> {
              Map<String, Long> expected = new LinkedHashMap<>();
              rows.forEach(row -> expected.merge(row, 1L, Long::sum));
              assertThat(new ArrayList<>(state.counts().entrySet()))
                  .isEqualTo(new ArrayList<>(expected.entrySet()));
            })
        .run(seed);
  }

  @Property(tries = 60)
  void theOneValueOfAll(@ForAll long seed) {
    int values = 1 + new Random(seed).nextInt(2);
    Interleaving.<Attr<String>, String>of(() -> new Attr<>(SqlType.VARCHAR), Attr<String>::add)
        .rows(random -> random.nextInt(8) == 0 ? null : "v" + random.nextInt(values))
        .yielding(Attr<String>::value, CollectionsTest::only)
        .run(seed);
    Interleaving.<Attrs<String>, String>of(() -> new Attrs<>(SqlType.VARCHAR), Attrs<String>::add)
        .removing(Attrs<String>::remove)
        .rows(random -> random.nextInt(8) == 0 ? null : "v" + random.nextInt(values))
        .yielding(Attrs<String>::value, CollectionsTest::only)
        .run(seed);
    Attr<Double> zeros = new Attr<>(SqlType.DOUBLE);
    zeros.add(0.0);
    zeros.add(-0.0);
    assertThat(zeros.value()).isEqualTo(0.0);
  }

  private static @Nullable Object only(List<?> rows) {
    return different(rows).size() == 1 ? rows.get(0) : null;
  }

  @Property(tries = 60)
  void conditions(@ForAll long seed) {
    Interleaving.<Booleans, Boolean>of(Booleans::new, Booleans::add)
        .removing(Booleans::remove)
        .rows(Random::nextBoolean)
        .yielding(Booleans::all, rows -> rows.isEmpty() ? null : !rows.contains(false))
        .yielding(Booleans::any, rows -> rows.isEmpty() ? null : rows.contains(true))
        .yielding(Booleans::count, rows -> rows.stream().filter(row -> row).count())
        .run(seed);
  }

  @Property(tries = 60)
  void aboutHowMany(@ForAll long seed) {
    Interleaving.<ApproxCountDistinct<Long>, Long>of(
            () -> new ApproxCountDistinct<>(SqlType.BIGINT), ApproxCountDistinct<Long>::add)
        .rows(random -> (long) random.nextInt(50))
        .yielding(ApproxCountDistinct<Long>::count, rows -> (long) different(rows).size())
        .run(seed);
  }

  @Test
  void aboutHowManyOfMany() {
    ApproxCountDistinct<Integer> whole = new ApproxCountDistinct<>(SqlType.INT);
    ApproxCountDistinct<Integer> first = new ApproxCountDistinct<>(SqlType.INT);
    ApproxCountDistinct<Integer> second = new ApproxCountDistinct<>(SqlType.INT);
    for (int i = 0; i < 200_000; i++) {
      whole.add(i);
      (i < 500 ? first : second).add(i);
      if (i == 700 || i == 2_000 || i == 50_000) {
        assertThat((double) whole.count()).isBetween((i + 1) * 0.95, (i + 1) * 1.05);
      }
    }
    ApproxCountDistinct<Integer> other = second.copy();
    first.merge(second);
    assertThat(first.count()).isEqualTo(whole.count());
    other.merge(whole);
    assertThat(other.count()).isEqualTo(whole.count());
    assertThat((double) whole.count()).isBetween(190_000.0, 210_000.0);
  }

  private static void assertFull(Runnable add, String message) {
    assertThatThrownBy(add::run)
        .hasMessage(message)
        .isInstanceOfSatisfying(
            RowException.class, e -> assertThat(e.kind()).isEqualTo(Kind.OVERFLOW));
  }

  @Test
  void whatIsKeptIsBounded() {
    String many = "more than 100000 values in one group";
    String large = "values of more than 750000 bytes in one group";
    Distinct<Integer> distinct = new Distinct<>(SqlType.INT);
    CollectList<Integer> list = new CollectList<>(SqlType.INT);
    Quantiles quantiles = new Quantiles();
    for (int i = 0; i < 100_000; i++) {
      distinct.add(i);
      list.add(0);
      if (i < 75_000) {
        quantiles.add(i);
      }
    }
    assertFull(() -> distinct.add(-1), many);
    assertFull(() -> list.add(0), many);
    assertFull(() -> quantiles.add(-1), large);
    assertFull(() -> list.merge(list.copy()), many);
    assertThat(distinct.count()).isEqualTo(100_000);
    distinct.add(7); // no new one
    distinct.remove(5);
    distinct.add(-1);
    Distinct<Integer> more = new Distinct<>(SqlType.INT);
    more.add(-2);
    assertFull(() -> distinct.merge(more), many);
    assertThat(distinct.count()).isEqualTo(100_000);

    String long100k = "x".repeat(100_000);
    StringAgg texts = new StringAgg();
    CollectSet<String> set = new CollectSet<>(SqlType.VARCHAR);
    Histogram histogram = new Histogram();
    TopK<String> top = new TopK<>(SqlType.VARCHAR, 10);
    LastN<String> last = new LastN<>(SqlType.VARCHAR, 10);
    for (int i = 0; i < 7; i++) {
      texts.add(long100k);
      set.add(long100k + i);
      histogram.add(long100k + i);
      top.add(long100k + i);
      last.add(long100k, i);
    }
    assertFull(() -> texts.add(long100k), large);
    assertFull(() -> set.add(long100k), large);
    assertFull(() -> histogram.add(long100k), large);
    assertFull(() -> top.add(long100k), large);
    assertFull(() -> last.add(long100k, 8), large);
    assertThat(texts.text()).hasSize(700_006);
  }

  @Test
  void aDistinctSumMergesWithoutCountingTwice() {
    Distinct<Long> seen = new Distinct<>(SqlType.BIGINT);
    LongSum sum = new LongSum();
    Distinct<Long> otherSeen = new Distinct<>(SqlType.BIGINT);
    for (long x : new long[] {1, 2, 2, 1, 5}) {
      if (seen.add(x)) {
        sum.add(x);
      }
    }
    for (long x : new long[] {5, 7}) {
      otherSeen.add(x);
    }
    assertThat(sum.sum()).isEqualTo(8);
    assertThat(seen.missing(otherSeen)).containsExactly(7L);
    for (long x : seen.missing(otherSeen)) {
      sum.add(x);
    }
    seen.merge(otherSeen);
    assertThat(sum.sum()).isEqualTo(15);
    for (long x : new long[] {5, 2, 5}) {
      if (seen.remove(x)) {
        sum.remove(x);
      }
    }
    assertThat(sum.sum()).isEqualTo(10);
    assertThat(seen.count()).isEqualTo(3);
  }

  @Test
  void nestedValuesAreCompared() {
    Distinct<List<Integer>> lists = new Distinct<>(new SqlType.Array(SqlType.INT));
    lists.add(Arrays.asList(1, null));
    lists.add(Arrays.asList(1, null));
    lists.add(List.of());
    assertThat(lists.count()).isEqualTo(2);
  }
}
