package io.ferrisstreams.runtime.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds, takes back, merges, copies, writes and reads at random, and compares what an accumulator
 * then yields with what is computed anew from the rows it has seen.
 *
 * @param <A> the accumulator
 * @param <R> a row, compared by value
 */
final class Interleaving<A extends Accumulator<A>, R> {
  private static final int STEPS = 40;

  private final Supplier<A> make;
  private final BiConsumer<A, R> add;
  private @Nullable BiConsumer<A, R> remove;
  private Function<Random, R> rows = random -> null;
  private BiFunction<A, List<R>, Runnable> check = (state, rows) -> () -> {};
  private Predicate<List<R>> fits = rows -> true;

  private Interleaving(Supplier<A> make, BiConsumer<A, R> add) {
    this.make = make;
    this.add = add;
  }

  static <A extends Accumulator<A>, R> Interleaving<A, R> of(
      Supplier<A> make, BiConsumer<A, R> add) {
    return new Interleaving<>(make, add);
  }

  Interleaving<A, R> removing(BiConsumer<A, R> remove) {
    this.remove = remove;
    return this;
  }

  Interleaving<A, R> rows(Function<Random, R> rows) {
    this.rows = rows;
    return this;
  }

  /** When rows are no row error. */
  Interleaving<A, R> fitting(Predicate<List<R>> fits) {
    this.fits = fits;
    return this;
  }

  /** Something that is equal: what the accumulator yields, and what is computed from the rows. */
  Interleaving<A, R> yielding(Function<A, Object> actual, Function<List<R>, Object> expected) {
    return checking(
        (state, rows) -> assertThat(actual.apply(state)).isEqualTo(expected.apply(rows)));
  }

  Interleaving<A, R> checking(BiConsumer<A, List<R>> more) {
    BiFunction<A, List<R>, Runnable> before = check;
    check =
        (state, rows) ->
            () -> {
              before.apply(state, rows).run();
              more.accept(state, rows);
            };
    return this;
  }

  private final class Part {
    A state = make.get();
    List<R> seen = new ArrayList<>();

    /** An exception leaves everything as it was, and comes exactly when the rows do not fit. */
    void attempt(Consumer<A> change, List<R> after) {
      byte[] before = written(state);
      boolean fitted = true;
      try {
        change.accept(state);
      } catch (RowException e) {
        fitted = false;
        assertThat(written(state)).isEqualTo(before);
      }
      assertThat(fitted).as("%s fits", after).isEqualTo(fits.test(after));
      if (fitted) {
        seen = after;
      }
    }

    void check() {
      check.apply(state, seen).run();
    }
  }

  void run(long seed) {
    Random random = new Random(seed);
    List<Part> parts = List.of(new Part(), new Part(), new Part());
    for (int step = 0; step < STEPS; step++) {
      Part part = parts.get(random.nextInt(parts.size()));
      Part other = parts.get(random.nextInt(parts.size()));
      step(random, part, other);
      part.check();
      other.check();
    }
    parts.forEach(part -> tear(random, written(part.state)));
  }

  private void step(Random random, Part part, Part other) {
    int kind = random.nextInt(20);
    if (kind < 11) {
      R row = rows.apply(random);
      List<R> after = new ArrayList<>(part.seen);
      after.add(row);
      part.attempt(state -> add.accept(state, row), after);
    } else if (kind < 14) {
      BiConsumer<A, R> takeBack = remove;
      if (takeBack != null && !part.seen.isEmpty()) {
        R row = part.seen.get(random.nextInt(part.seen.size()));
        List<R> after = new ArrayList<>(part.seen);
        after.remove(after.lastIndexOf(row));
        part.attempt(state -> takeBack.accept(state, row), after);
      }
    } else if (kind < 15) {
      if (part != other) {
        List<R> after = new ArrayList<>(part.seen);
        after.addAll(other.seen);
        part.attempt(state -> state.merge(other.state), after);
      }
    } else if (kind < 17) {
      A copied = part.state;
      part.state = copied.copy();
      spoil(random, copied);
    } else {
      byte[] written = written(part.state);
      A read = make.get();
      spoil(random, read);
      StateInput in = new StateInput(written);
      read.read(in);
      in.end();
      assertThat(written(read)).isEqualTo(written);
      part.state = read;
    }
  }

  /** Rows that must not show elsewhere. */
  private void spoil(Random random, A state) {
    for (int i = 0; i < 3; i++) {
      try {
        add.accept(state, rows.apply(random));
      } catch (RowException e) {
        assertThat(e.kind()).isNotEqualTo(Kind.BAD_BYTES);
      }
    }
  }

  private void tear(Random random, byte[] bytes) {
    byte[] torn = Arrays.copyOf(bytes, random.nextInt(bytes.length));
    assertThatThrownBy(() -> make.get().read(new StateInput(torn)))
        .isInstanceOfSatisfying(
            RowException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_BYTES));
    for (int i = 0; i < 5; i++) {
      byte[] hostile = bytes.clone();
      hostile[random.nextInt(hostile.length)] = (byte) random.nextInt();
      try {
        A state = make.get();
        state.read(new StateInput(hostile));
        spoil(random, state);
        state.merge(state.copy());
        check.apply(state, List.of()).run();
      } catch (RowException | AssertionError e) {
        // Whatever it is worth: nothing else is thrown, and it ends.
        assertThat(e).isNotNull();
      }
    }
  }

  private static byte[] written(Accumulator<?> state) {
    StateOutput out = new StateOutput();
    state.write(out);
    return out.toBytes();
  }
}
