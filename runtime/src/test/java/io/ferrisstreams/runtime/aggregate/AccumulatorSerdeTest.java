package io.ferrisstreams.runtime.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.format.compact.Fingerprint;
import io.ferrisstreams.serdes.format.compact.OtherStateException;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The state of groups as stores keep it. */
class AccumulatorSerdeTest {
  private static final AccumulatorSerde<GroupState> SERDE =
      new AccumulatorSerde<>(GroupState.DESCRIPTION, GroupState::new);

  private static byte[] written(int rows) {
    GroupState state = new GroupState();
    for (int i = 0; i < rows; i++) {
      state.add(1_234_500L + i * 997L, 100 + i);
    }
    return SERDE.serializer().serialize("store", state);
  }

  private static void assertBad(byte[] bytes, String message) {
    assertThatThrownBy(() -> SERDE.deserializer().deserialize("store", bytes))
        .hasMessageContaining(message)
        .isInstanceOfSatisfying(
            RowException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_BYTES));
  }

  @Test
  void stateReadsBack() {
    GroupState state = SERDE.deserializer().deserialize("store", written(3));
    assertThat(state.orders.count()).isEqualTo(3);
    assertThat(state.total.sum()).isEqualTo(Int128.of(3 * 1_234_500L + 3 * 997L));
    assertThat(state.cheapest.least()).isEqualTo(1_234_500L);
    assertThat(state.most.greatest()).isEqualTo(102);
    assertThat(SERDE.deserializer().deserialize("store", null)).isNull();
    assertThat(SERDE.serializer().serialize("store", null)).isNull();
  }

  @Test
  void stateOfAnotherQueryIsRecognised() {
    String other = GroupState.DESCRIPTION.replace("MAX(INT)", "MAX(BIGINT)");
    byte[] bytes =
        new AccumulatorSerde<>(other, GroupState::new)
            .serializer()
            .serialize("store", new GroupState());
    assertThatThrownBy(() -> SERDE.deserializer().deserialize("store", bytes))
        .isInstanceOf(OtherStateException.class)
        .hasMessage(
            "the state of its groups was kept by another version of the query (%s, not %s);"
                    .formatted(Fingerprint.of(other), Fingerprint.of(GroupState.DESCRIPTION))
                + " give the statement another name, or reset the application");
  }

  @Test
  void tornStateIsARowError() {
    byte[] bytes = written(50);
    for (int length = 0; length < bytes.length; length++) {
      assertBad(Arrays.copyOf(bytes, length), "these bytes are not what was written here");
    }
    assertBad(Arrays.copyOf(bytes, bytes.length + 1), "1 bytes too many");
  }

  @Test
  void stateTakesLessThanHalfOfWhatJsonTakes() {
    String json =
        "{\"orders\":1000,\"total\":173250.0500,\"average\":173.250050,"
            + "\"cheapest\":123.4500,\"most\":1099}";
    assertThat(written(1000).length).isLessThanOrEqualTo(json.getBytes(UTF_8).length / 2);
  }

  @Test
  void stateThatNoChangelogTakesIsARowError() {
    Supplier<CollectList<String>> newList = () -> new CollectList<>(SqlType.VARCHAR);
    CollectList<String> list = newList.get();
    list.add("x".repeat(700_000));
    AccumulatorSerde<CollectList<String>> one =
        new AccumulatorSerde<>("COLLECT_LIST(VARCHAR)", newList);
    assertThat(one.serializer().serialize("store", list)).hasSizeGreaterThan(700_000);
    AccumulatorSerde<Two> two = new AccumulatorSerde<>("two", Two::new);
    assertThatThrownBy(() -> two.serializer().serialize("store", new Two(list)))
        .hasMessageStartingWith("a group's state of 14000")
        .isInstanceOf(RowException.class);
  }

  /** A list, twice. */
  private record Two(CollectList<String> list) implements Accumulator<Two> {
    Two() {
      this(new CollectList<>(SqlType.VARCHAR));
    }

    @Override
    public void merge(Two other) {
      list.merge(other.list);
    }

    @Override
    public Two copy() {
      return new Two(list.copy());
    }

    @Override
    public void write(StateOutput out) {
      list.write(out);
      list.write(out);
    }

    @Override
    public void read(StateInput in) {
      list.read(in);
      list.read(in);
    }
  }
}
