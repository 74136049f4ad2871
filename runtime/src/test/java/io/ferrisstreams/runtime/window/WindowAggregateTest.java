package io.ferrisstreams.runtime.window;

import static io.ferrisstreams.runtime.window.Emission.CHANGES;
import static io.ferrisstreams.runtime.window.Emission.FINAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class WindowAggregateTest {
  private static final int TRIES = Integer.getInteger("property.tries", 15);
  private static final long SEED = Long.getLong("property.seed", 4);

  private static Entry at(long time, long value) {
    return new Entry("k", time, value);
  }

  private static Outcome run(Windowing windowing, Emission emission, Entry... rows) {
    return Outcome.of(
        Outcome.windows(windowing, emission, StoreKind.IN_MEMORY), List.of(List.of(rows)));
  }

  @Test
  void aRowAtTheEndOfAWindowBelongsToTheNextAndClosesTheFirst() {
    Outcome outcome =
        run(FixedWindows.tumbling(1_000, 0), FINAL, at(0, 1), at(999, 2), at(1_000, 3));

    assertThat(outcome.results())
        .containsExactly("k[0,1000) [1, 2] @999", "k[1000,2000) [3] @1000");
  }

  @Test
  void aHoppingWindowTakesEveryRowInIt() {
    Outcome outcome = run(FixedWindows.hopping(10, 5, 0), FINAL, at(3, 1), at(7, 2), at(12, 3));

    assertThat(outcome.results())
        .containsExactly("k[0,10) [1, 2] @7", "k[5,15) [2, 3] @12", "k[10,20) [3] @12");
  }

  @Test
  void aCumulatingWindowGrowsInStepsAndStartsAnew() {
    Outcome outcome =
        run(FixedWindows.cumulating(30, 10, 0), FINAL, at(3, 1), at(12, 2), at(29, 3), at(30, 4));

    assertThat(outcome.results())
        .containsExactly(
            "k[0,10) [1] @3",
            "k[0,20) [1, 2] @12",
            "k[0,30) [1, 2, 3] @29",
            "k[30,40) [4] @30",
            "k[30,50) [4] @30",
            "k[30,60) [4] @30");
  }

  @Test
  void aRowThatIsLateForSomeOfItsWindowsOnlyIsNotLate() {
    Outcome outcome = run(FixedWindows.hopping(10, 5, 0), FINAL, at(7, 1), at(12, 2), at(8, 3));

    assertThat(outcome.results())
        .containsExactly("k[0,10) [1] @7", "k[5,15) [1, 2, 3] @12", "k[10,20) [2] @12");
    assertThat(outcome.late()).isZero();
  }

  @Test
  void graceKeepsAWindowOpen() {
    FixedWindows windows = FixedWindows.tumbling(10, 5);

    assertThat(run(windows, FINAL, at(1, 1), at(14, 2), at(2, 3)).results())
        .containsExactly("k[0,10) [1, 3] @2", "k[10,20) [2] @14");
    Outcome outcome = run(windows, FINAL, at(1, 1), at(15, 2), at(2, 3));
    assertThat(outcome.results()).containsExactly("k[0,10) [1] @1", "k[10,20) [2] @15");
    assertThat(outcome.late()).isEqualTo(1);
  }

  @Test
  void sessionsMergeWhenALateRowComesBetweenThem() {
    Sessions sessions = new Sessions(30_000, 60_000);

    Outcome outcome =
        run(
            sessions,
            CHANGES,
            at(0, 1),
            at(10_000, 2),
            at(50_000, 3),
            at(60_000, 4),
            at(25_000, 5));

    assertThat(outcome.results())
        .containsExactly(
            "k[0,0) [1] @0",
            "k[0,0) null @0",
            "k[0,10000) [1, 2] @10000",
            "k[50000,50000) [3] @50000",
            "k[50000,50000) null @50000",
            "k[50000,60000) [3, 4] @60000",
            "k[0,10000) null @10000",
            "k[50000,60000) null @60000",
            "k[0,60000) [1, 2, 3, 4, 5] @60000");
  }

  @Test
  void aSessionIsToldOnceWhenItIsOver() {
    Sessions sessions = new Sessions(300, 0);

    Outcome outcome =
        run(sessions, FINAL, at(0, 1), at(120, 2), at(180, 3), at(600, 4), at(720, 5));

    assertThat(outcome.results())
        .containsExactly("k[0,180) [1, 2, 3] @180", "k[600,720) [4, 5] @720");
  }

  @Test
  void aRowThatCannotBeAddedIsInNoneOfItsWindowsAndTimeGoesOn() {
    Outcome outcome = run(FixedWindows.hopping(10, 5, 0), FINAL, at(7, 1), at(30, -1));

    assertThat(outcome.results()).containsExactly("k[0,10) [1] @7", "k[5,15) [1] @7");
    assertThat(outcome.failed()).isEqualTo(1);
  }

  @Test
  void whereTimeLeapsWindowsAreForgottenOnlyIfToldTo() {
    FixedWindows windows = FixedWindows.tumbling(2, 1);
    Entry[] rows = {at(0, 1), at(2, 2), at(5, 3)};

    assertThat(run(windows, FINAL, rows).results())
        .containsExactly("k[0,2) [1] @0", "k[2,4) [2] @2", "k[4,6) [3] @5");
    assertThat(run(windows.keptFor(3), FINAL, rows).results())
        .containsExactly("k[2,4) [2] @2", "k[4,6) [3] @5");
  }

  @Test
  void windowsThatMakeNoSenseAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> FixedWindows.tumbling(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> FixedWindows.hopping(5, 6, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> FixedWindows.cumulating(10, 3, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Sessions(0, 0));
  }

  static Stream<Arguments> windowings() {
    return Stream.of(
            FixedWindows.tumbling(10, 0),
            FixedWindows.tumbling(7, 11),
            FixedWindows.hopping(10, 5, 0),
            FixedWindows.hopping(10, 3, 4),
            FixedWindows.hopping(10, 9, 40),
            FixedWindows.cumulating(30, 10, 0),
            FixedWindows.cumulating(12, 1, 5),
            new Sessions(5, 0),
            new Sessions(3, 20))
        .flatMap(
            windowing ->
                Stream.of(Emission.values())
                    .flatMap(
                        emission ->
                            Stream.of(StoreKind.values())
                                .map(kind -> Arguments.of(windowing, emission, kind))));
  }

  @ParameterizedTest
  @MethodSource("windowings")
  void randomRowsGiveWhatANaiveRecomputationGives(
      Windowing windowing, Emission emission, StoreKind kind) {
    Random random = new Random(SEED);
    boolean slow = kind == StoreKind.ROCKSDB;
    int tries = slow ? Math.max(1, TRIES / 15) : TRIES;
    long late = 0;
    for (int i = 0; i < tries; i++) {
      List<Entry> rows = Entry.random(random, 60, 4, 6, random.nextInt(6));
      Outcome expected = Naive.of(windowing, emission, rows);
      String shown = rows.stream().map(Entry::toString).collect(Collectors.joining("\n"));

      assertThat(Outcome.of(Outcome.windows(windowing, emission, kind), List.of(rows)))
          .as(shown)
          .isEqualTo(expected);
      int stop = random.nextInt(rows.size());
      assertThat(
              Outcome.of(
                  Outcome.windows(windowing, emission, kind),
                  List.of(rows.subList(0, stop), rows.subList(stop, rows.size()), List.of())))
          .as("stopped after %d and at the end:%n%s", stop, shown)
          .isEqualTo(expected);
      late += expected.late();
    }
    assertThat(late > 0 || slow || windowing.graceMs() > 10).as("late rows: %d", late).isTrue();
  }
}
