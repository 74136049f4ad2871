package io.ferrisstreams.runtime.aggregate;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;
import com.dynatrace.hash4j.hashing.Hashing;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * About how many different values there are, in little room. Of up to {@value #MAX_TOKENS} values
 * 32 bits of each one's hash are kept, so that they are counted all but exactly; of more, an
 * UltraLogLog of {@value #BYTES} bytes (Ertl, "UltraLogLog", VLDB 2024), with a standard error of
 * 1.2 %. Mutable, as {@link Accumulator} says.
 *
 * @param <T> what is counted
 */
public final class ApproxCountDistinct<T extends Comparable<T>>
    implements Accumulator<ApproxCountDistinct<T>> {
  private static final int PRECISION = 12;
  private static final int BYTES = 1 << PRECISION;
  private static final int MAX_TOKENS = 768;

  private final SqlType type;

  /** Increasing, read as unsigned. */
  private int[] tokens = new int[8];

  private int size;

  /** Null as long as there are tokens. */
  private @Nullable UltraLogLog sketch;

  public ApproxCountDistinct(SqlType type) {
    this.type = type;
  }

  public void add(T value) {
    addToken(UltraLogLog.computeToken(hash(value)));
  }

  private long hash(T value) {
    StateOutput out = StateOutput.ofThread();
    out.putValue(type, value instanceof Double d && d == 0 ? (Object) 0.0 : value);
    return Hashing.komihash5_0().hashBytesToLong(out.toBytes());
  }

  private void addToken(int token) {
    if (sketch != null) {
      sketch.addToken(token);
      return;
    }
    int at = position(token);
    if (at < size && tokens[at] == token) {
      return;
    }
    if (size == MAX_TOKENS) {
      condensed().addToken(token);
      return;
    }
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    System.arraycopy(tokens, at, tokens, at + 1, size - at);
    tokens[at] = token;
    size++;
  }

  private int position(int token) {
    int from = 0;
    int to = size;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (Integer.compareUnsigned(tokens[middle], token) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** The sketch, made of the tokens if there is none yet. */
  private UltraLogLog condensed() {
    UltraLogLog known = sketch;
    if (known != null) {
      return known;
    }
    UltraLogLog made = UltraLogLog.create(PRECISION);
    for (int i = 0; i < size; i++) {
      made.addToken(tokens[i]);
    }
    sketch = made;
    size = 0;
    return made;
  }

  @Override
  public void merge(ApproxCountDistinct<T> other) {
    if (other.sketch != null) {
      condensed().add(other.sketch);
    }
    for (int i = 0; i < other.size; i++) {
      addToken(other.tokens[i]);
    }
  }

  @SqlAggregate(
      name = "APPROX_COUNT_DISTINCT",
      meaning =
          "About how many different values there are: almost exact up to 768, with a standard error"
              + " of 1.2 % beyond, in no more than 4 KB.",
      example = "APPROX_COUNT_DISTINCT(x): 'a', 'b', NULL, 'a' → 2")
  public long count() {
    return sketch == null ? size : Math.round(sketch.getDistinctCountEstimate());
  }

  @Override
  public ApproxCountDistinct<T> copy() {
    ApproxCountDistinct<T> copy = new ApproxCountDistinct<>(type);
    copy.tokens = tokens.clone();
    copy.size = size;
    copy.sketch = sketch == null ? null : sketch.copy();
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putBoolean(sketch != null);
    if (sketch != null) {
      out.putBytes(sketch.getState(), BYTES);
      return;
    }
    out.putCount(size);
    int before = 0;
    for (int i = 0; i < size; i++) {
      out.putCount(tokens[i] - before & 0xFFFF_FFFFL);
      before = tokens[i];
    }
  }

  @Override
  public void read(StateInput in) {
    sketch = null;
    size = 0;
    if (in.getBoolean()) {
      Bytes state = in.getBytes();
      if (state.size() != BYTES) {
        throw StateInput.bad("a sketch of " + state.size() + " bytes");
      }
      sketch = UltraLogLog.wrap(state.array());
      return;
    }
    int count = in.getSize(1);
    if (count > MAX_TOKENS) {
      throw StateInput.bad(count + " hashes");
    }
    long token = 0;
    tokens = new int[Math.max(8, count)];
    for (int i = 0; i < count; i++) {
      long step = in.getCount();
      token += step;
      if (step < 0 || step == 0 && i > 0 || token > 0xFFFF_FFFFL) {
        throw StateInput.bad("hashes out of order");
      }
      tokens[i] = (int) token;
    }
    size = count;
  }
}
