package io.ferrisstreams.serdes.format.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.format.Rows;
import io.ferrisstreams.serdes.row.ArrayRow;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(Rows.class)
class CompactFormatTest {
  private static final CompactFormat COMPACT = new CompactFormat();
  private static final RowType TRADES =
      RowType.of(
          Column.of("symbol", SqlType.VARCHAR),
          Column.of("price", new SqlType.Decimal(18, 4)),
          Column.of("tags", new SqlType.Array(SqlType.VARCHAR)));

  private static byte[] encode(ArrayRow row) {
    return COMPACT.encoder(row.type(), Map.of()).encode(row);
  }

  private static ArrayRow decode(RowType type, byte[] bytes) {
    ArrayRow row = new ArrayRow(type);
    int[] all = IntStream.range(0, type.size()).toArray();
    COMPACT.decoder(type, all, Map.of()).decode(bytes, row);
    return row;
  }

  @Property
  void whatIsWrittenReadsBack(@ForAll ArrayRow row) {
    assertThat(decode(Rows.TYPE, encode(row)).values()).isEqualTo(row.values());
  }

  @Property
  void columnsNobodyWantsAreSkipped(@ForAll ArrayRow row) {
    RowType one = RowType.of(Column.of("big", SqlType.BIGINT));
    ArrayRow only = new ArrayRow(one);
    int[] target = new int[Rows.TYPE.size()];
    Arrays.fill(target, -1);
    target[2] = 0;
    COMPACT.decoder(Rows.TYPE, target, Map.of()).decode(encode(row), only);
    assertThat(only.values()).isEqualTo(Collections.singletonList(row.values().get(2)));
  }

  @Property(tries = 100)
  void tornRowsAreRowErrors(@ForAll ArrayRow row) {
    byte[] bytes = encode(row);
    for (int length = 0; length < bytes.length; length += 1 + length / 10) {
      byte[] torn = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> decode(Rows.TYPE, torn))
          .isInstanceOfSatisfying(
              RowException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_BYTES));
    }
    assertThatThrownBy(() -> decode(Rows.TYPE, Arrays.copyOf(bytes, bytes.length + 1)))
        .hasMessageContaining("1 bytes too many");
  }

  @Provide
  Arbitrary<Typed> values() {
    return Typed.any();
  }

  @Property(tries = 300)
  void nestedColumnsReadBack(@ForAll("values") Typed typed) {
    RowType type = RowType.of(Column.of("a", SqlType.INT), Column.of("b", typed.type()));
    for (Object value : typed.values()) {
      ArrayRow row = ArrayRow.of(type, 1, value);
      assertThat(decode(type, encode(row)).values()).isEqualTo(row.values());
    }
  }

  @Test
  void rowsOfAnotherTypeAreRecognised() {
    byte[] bytes = encode(ArrayRow.of(TRADES, "IBM", 12345L, List.of("a")));
    RowType renamed =
        RowType.of(
            Column.of("symbol", SqlType.VARCHAR),
            Column.of("amount", new SqlType.Decimal(18, 4)),
            Column.of("tags", new SqlType.Array(SqlType.VARCHAR)));
    assertThatThrownBy(() -> decode(renamed, bytes))
        .hasMessage(
            "a row has fingerprint %s, not %s: it was written under another schema",
            Fingerprint.of(TRADES), Fingerprint.of(renamed))
        .isInstanceOfSatisfying(
            RowException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_BYTES));

    RowType other = RowType.of(TRADES.column(0), new Column("price", SqlType.BIGINT, true));
    assertThatThrownBy(() -> decode(other, bytes)).hasMessageContaining("another schema");
  }

  @Test
  void fingerprintsTellOrderNamesAndTypesApartButNotNullability() {
    Column a = Column.of("a", SqlType.INT);
    Column b = Column.of("b", SqlType.INT);
    assertThat(
            List.of(
                Fingerprint.of(RowType.of(a, b)),
                Fingerprint.of(RowType.of(b, a)),
                Fingerprint.of(RowType.of(a)),
                Fingerprint.of(RowType.of(a, Column.of("b", SqlType.BIGINT))),
                Fingerprint.of(RowType.of(Column.of("a INT\n1 b", SqlType.INT)))))
        .doesNotHaveDuplicates();
    assertThat(Fingerprint.of(RowType.of(new Column("a", SqlType.INT, false))))
        .isEqualTo(Fingerprint.of(RowType.of(a)));
    // What is stored outlives the version that stored it.
    assertThat(Fingerprint.of(TRADES)).hasToString("0fbccb4f");
  }

  @Test
  void aSerdeGoesBothWaysAndKeepsNull() {
    CompactSerde<ArrayRow> serde = new CompactSerde<>(() -> new ArrayRow(TRADES));
    ArrayRow row = ArrayRow.of(TRADES, "IBM", 12345L, null);
    byte[] bytes = serde.serializer().serialize("t", row);
    assertThat(bytes).hasSize(4 + 1 + 4 + 3);
    assertThat(serde.deserializer().deserialize("t", bytes).values()).isEqualTo(row.values());
    assertThat(serde.serializer().serialize("t", null)).isNull();
    assertThat(serde.deserializer().deserialize("t", null)).isNull();
  }
}
