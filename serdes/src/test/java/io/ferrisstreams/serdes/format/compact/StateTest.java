package io.ferrisstreams.serdes.format.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StateTest {
  @Provide
  Arbitrary<Typed> values() {
    return Typed.any();
  }

  private static byte[] written(Consumer<StateOutput> write) {
    StateOutput out = new StateOutput();
    write.accept(out);
    return out.toBytes();
  }

  private static void assertBad(byte[] bytes, Consumer<StateInput> read) {
    assertThatThrownBy(() -> read.accept(new StateInput(bytes)))
        .isInstanceOfSatisfying(
            RowException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_BYTES));
  }

  @Property(tries = 300)
  void whatIsWrittenReadsBack(@ForAll("values") Typed typed) {
    StateOutput out = new StateOutput();
    for (Object value : typed.values()) {
      out.putNullable(typed.type(), value);
    }
    out.putList(typed.type(), typed.values());

    StateInput in = new StateInput(out.toBytes());
    for (Object value : typed.values()) {
      assertThat(in.getNullable(typed.type())).isEqualTo(value);
    }
    assertThat(in.getList(typed.type())).isEqualTo(typed.values());
    in.end();
  }

  @Property(tries = 300)
  void sizesAreWhatIsWritten(@ForAll("values") Typed typed) {
    for (Object value : typed.values()) {
      int size = value == null ? 0 : written(out -> out.putValue(typed.type(), value)).length;
      assertThat(StateSize.ofNullable(typed.type(), value)).isEqualTo(size);
    }
  }

  @Property(tries = 300)
  void skippingEndsWhereReadingDoes(@ForAll("values") Typed typed) {
    StateInput in = new StateInput(written(out -> out.putList(typed.type(), typed.values())));
    in.skip(new SqlType.Array(typed.type()));
    in.end();
  }

  @Property(tries = 300)
  void tornBytesAreRowErrors(@ForAll("values") Typed typed, @ForAll long seed) {
    byte[] bytes = written(out -> out.putList(typed.type(), typed.values()));
    SqlType list = new SqlType.Array(typed.type());
    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      byte[] torn = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      assertBad(torn, in -> in.getValue(list));
      assertBad(torn, in -> in.skip(list));
    }
    assertBad(
        Arrays.copyOf(bytes, bytes.length + 1),
        in -> {
          in.getValue(list);
          in.end();
        });
  }

  @Property(tries = 300)
  void hostileBytesAreRowErrorsOrValues(@ForAll("values") Typed typed, @ForAll long seed) {
    byte[] bytes = written(out -> out.putList(typed.type(), typed.values()));
    Random random = new Random(seed);
    SqlType list = new SqlType.Array(typed.type());
    for (int i = 0; i < 10; i++) {
      byte[] hostile = bytes.clone();
      for (int k = random.nextInt(3); k >= 0; k--) {
        hostile[random.nextInt(hostile.length)] = (byte) random.nextInt();
      }
      try {
        Object value = new StateInput(hostile).getValue(list);
        byte[] again = written(out -> out.putValue(list, value));
        assertThat(new StateInput(again).getValue(list)).isEqualTo(value);
      } catch (RowException e) {
        assertThat(e.kind()).isEqualTo(Kind.BAD_BYTES);
      }
    }
  }

  @Test
  void countsTheBytesCannotHoldAreRefusedBeforeAnythingIsAllocated() {
    SqlType empties = new SqlType.Array(new SqlType.Struct(RowType.of()));
    assertBad(written(out -> out.putCount(2L * Integer.MAX_VALUE)), in -> in.getValue(empties));
    assertBad(written(out -> out.putCount(2L * Integer.MAX_VALUE + 1)), in -> in.getValue(empties));
    assertBad(written(out -> out.putCount(-1)), in -> in.getValue(empties));
    assertBad(written(out -> out.putCount(Integer.MAX_VALUE)), StateInput::getString);
    assertBad(written(out -> out.putCount(1L << 40)), StateInput::getBytes);
    assertBad(written(out -> out.putCount(100)), in -> in.getSize(8));
  }

  @Test
  void everyNumberIsWrittenInOneWayOnly() {
    assertBad(new byte[] {(byte) 0x80, 0}, StateInput::getCount);
    byte[] tooLong = new byte[11];
    Arrays.fill(tooLong, (byte) 0xFF);
    assertBad(tooLong, StateInput::getCount);
    tooLong[9] = 2;
    assertBad(tooLong, StateInput::getCount);
    assertBad(written(out -> out.putLong(1L << 31)), StateInput::getInt);
    assertBad(new byte[] {2}, StateInput::getBoolean);
    assertBad(new byte[17], StateInput::getInt128);
    assertBad(new byte[] {1, (byte) 0xC0, (byte) 0x80}, StateInput::getString);
    assertBad(new byte[] {2, (byte) 0xC0, (byte) 0x80}, StateInput::getString);
    assertBad(new byte[] {3, (byte) 0xE0, (byte) 0x80, (byte) 0x80}, StateInput::getString);
    assertBad(
        new byte[] {4, (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}, StateInput::getString);
  }

  @Test
  void smallValuesTakeFewBytes() {
    List<Object> sizes = new ArrayList<>();
    for (long value : new long[] {0, -64, 63, 64, 8191, -8193, 1_000_000_000_000L}) {
      sizes.add(written(out -> out.putLong(value)).length);
    }
    assertThat(sizes).containsExactly(1, 1, 1, 2, 2, 3, 6);
    assertThat(written(out -> out.putSparseDouble(0))).hasSize(1);
    assertThat(written(out -> out.putSparseDouble(-2.5))).hasSizeLessThanOrEqualTo(3);
    assertThat(written(out -> out.putString("abc"))).hasSize(4);
  }

  @Property
  void sparseDoublesReadBack(@ForAll long bits) {
    byte[] bytes = written(out -> out.putSparseDouble(Double.longBitsToDouble(bits)));
    assertThat((Object) new StateInput(bytes).getSparseDouble())
        .isEqualTo(Double.longBitsToDouble(bits));
  }

  @Test
  void theOutputOfAThreadIsReusedAndDoesNotStayHuge() {
    StateOutput out = StateOutput.ofThread();
    out.putString("x".repeat(1_000_000));
    byte[] first = out.toBytes();
    StateOutput again = StateOutput.ofThread();
    assertThat(again).isSameAs(out);
    assertThat(again.size()).isZero();
    again.putInt(7);
    assertThat(again.toBytes()).containsExactly(14);
    assertThat(first).hasSize(1_000_003);
  }
}
