package io.ferrisstreams.serdes.decimal;

import static io.ferrisstreams.serdes.decimal.Cases.TRIES;
import static io.ferrisstreams.serdes.decimal.Cases.outcome;
import static io.ferrisstreams.serdes.decimal.Cases.same;
import static io.ferrisstreams.serdes.decimal.Operands.fitted;
import static java.math.RoundingMode.HALF_UP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.Formats;
import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.row.ArrayRow;
import io.ferrisstreams.serdes.row.RowException.Kind;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Columns of every DECIMAL that a {@code long} holds, in JSON and CSV. */
class DecimalWireTest {
  private static final Map<String, String> EXACT = Map.of();
  private static final Map<String, String> ROUNDING = Map.of("decimal.rounding", "HALF_UP");
  private static final Map<String, String> QUOTING = Map.of("decimal.format", "string");

  private final Cases cases = new Cases();

  /** A column in one of the formats. */
  private record Wire(
      Decimal type, RowType row, RowDecoder exact, RowDecoder rounding, RowEncoder encoder) {
    static List<Wire> all(String formatName, Map<String, String> options) {
      Format format = Formats.find(formatName).orElseThrow();
      List<Wire> all = new ArrayList<>();
      for (int precision = 1; precision <= Decimal.MAX_NARROW; precision++) {
        for (int scale = 0; scale <= precision; scale++) {
          Decimal type = new Decimal(precision, scale);
          RowType row = RowType.of(Column.of("c", type));
          int[] target = {0};
          all.add(
              new Wire(
                  type,
                  row,
                  format.decoder(row, target, EXACT),
                  format.decoder(row, target, ROUNDING),
                  format.encoder(row, options)));
        }
      }
      return all;
    }

    Object written(long unscaled) {
      return outcome(() -> new String(encoder.encode(ArrayRow.of(row, unscaled)), UTF_8));
    }

    Object read(String record, boolean rounded) {
      return outcome(
          () -> {
            ArrayRow target = new ArrayRow(row);
            (rounded ? rounding : exact).decode(record.getBytes(UTF_8), target);
            return Objects.requireNonNull(target.values().get(0));
          });
    }
  }

  private Wire any(List<Wire> wires) {
    return wires.get(cases.upTo(wires.size() - 1));
  }

  /**
   * @param record what a record looks like around the number
   */
  private void everyValueIsWrittenWithAllDigitsAndComesBack(List<Wire> wires, String record) {
    for (int i = 0; i < TRIES / 2; i++) {
      Wire wire = any(wires);
      long unscaled = cases.narrow() % Decimals.powerOfTen(wire.type.precision());
      String expected =
          record.formatted(BigDecimal.valueOf(unscaled, wire.type.scale()).toPlainString());
      same(wire.written(unscaled), expected, unscaled, wire.type);
      same(wire.read(expected, cases.flip()), unscaled, expected, wire.type);
    }
  }

  private void everyNotationIsReadOrRefused(List<Wire> wires, String record) {
    for (int i = 0; i < TRIES / 2; i++) {
      Wire wire = any(wires);
      int scale = wire.type.scale();
      // Often of the column's size and scale.
      BigDecimal number =
          cases.flip()
              ? new BigDecimal(cases.wide(), cases.upTo(45) - 3)
              : BigDecimal.valueOf(cases.narrow() >> cases.upTo(63), cases.upTo(2) + scale);
      String text = record.formatted(cases.flip() ? number.toString() : number.toPlainString());
      BigDecimal rounded = number.setScale(scale, HALF_UP);
      Object fitting = fitted(rounded, wire.type.precision());
      same(wire.read(text, true), fitting, text, wire.type);
      if (rounded.compareTo(number) == 0) {
        same(wire.read(text, false), fitting, text, wire.type);
      } else {
        // Too many digits on both sides: which one is said is open.
        assertThat(wire.read(text, false)).as(text).isIn(Kind.BAD_VALUE, Kind.OVERFLOW);
      }
    }
  }

  @Test
  void jsonNumbers() {
    List<Wire> wires = Wire.all("json", EXACT);
    everyValueIsWrittenWithAllDigitsAndComesBack(wires, "{\"c\":%s}");
    everyNotationIsReadOrRefused(wires, "{\"c\":%s}");
  }

  @Test
  void jsonStrings() {
    List<Wire> wires = Wire.all("json", QUOTING);
    everyValueIsWrittenWithAllDigitsAndComesBack(wires, "{\"c\":\"%s\"}");
    everyNotationIsReadOrRefused(wires, "{\"c\":\"%s\"}");
  }

  @Test
  void csvFields() {
    List<Wire> wires = Wire.all("csv", EXACT);
    everyValueIsWrittenWithAllDigitsAndComesBack(wires, "%s");
    everyNotationIsReadOrRefused(wires, "%s");
  }

  /** As record keys: equal numbers are one key whatever their scales. */
  @Test
  void keysAreTextWithoutTrailingZeros() {
    for (int i = 0; i < TRIES / 2; i++) {
      BigInteger unscaled = cases.wide();
      int scale = cases.upTo(38);
      int more = cases.upTo(38 - scale);
      Int128 number = Int128.of(unscaled);
      BigDecimal exact = new BigDecimal(unscaled, scale);
      String key = WideDecimals.formatTrimmed(number, scale);
      same(new BigDecimal(key).compareTo(exact), 0, exact);
      same(key.contains(".") && key.endsWith("0") || key.endsWith("."), false, exact);
      Object other = outcome(() -> WideDecimals.rescale(number, scale, scale + more));
      if (other instanceof BigInteger scaled) {
        same(WideDecimals.formatTrimmed(Int128.of(scaled), scale + more), key, exact, more);
        same(ScaledInteger.of(scaled, scale + more).toTrimmedString(), key, exact, more);
      }
    }
  }
}
