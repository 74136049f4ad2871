package io.ferrisstreams.compiler.property;

import io.ferrisstreams.compiler.property.Oracle.Outcome;
import io.ferrisstreams.compiler.property.Oracle.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of columns, and literals: small ones, and those at the limits of their types. */
final class RandomValues {
  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  List<@Nullable Object> row() {
    List<@Nullable Object> row = new ArrayList<>();
    for (Expressions.Column column : Expressions.COLUMNS) {
      row.add(column.nullable() && random.nextInt(4) == 0 ? null : value(column.type()));
    }
    return row;
  }

  private Object value(Type type) {
    return switch (type.kind()) {
      case INT -> BigDecimal.valueOf(whole(Integer.MAX_VALUE, Integer.MIN_VALUE));
      case BIGINT -> BigDecimal.valueOf(whole(Long.MAX_VALUE, Long.MIN_VALUE));
      case DECIMAL -> decimal(type);
      case DOUBLE -> random.nextInt(3) == 0 ? random.nextGaussian() : random.nextInt(9) - 4.0;
      case VARCHAR -> text();
      case BOOLEAN -> random.nextBoolean();
    };
  }

  private long whole(long largest, long smallest) {
    return switch (random.nextInt(12)) {
      case 0 -> largest;
      case 1 -> smallest;
      case 2 -> random.nextInt(2_000_000) - 1_000_000;
      default -> random.nextInt(9) - 4;
    };
  }

  private BigInteger whole(int values) {
    return BigInteger.valueOf(random.nextInt(values) - values / 2);
  }

  private BigDecimal decimal(Type type) {
    BigInteger most = BigInteger.TEN.pow(type.precision()).subtract(BigInteger.ONE);
    BigInteger unscaled =
        switch (random.nextInt(10)) {
          case 0 -> most;
          case 1 -> most.negate();
          case 2 -> new BigInteger(most.bitLength(), random);
          case 3 -> new BigInteger(random.nextInt(most.bitLength()), random).negate();
          case 4 -> BigInteger.TEN.pow(type.scale()).multiply(whole(9));
          case 5 -> // around the limits of a long, of 18 digits and of others
              BigInteger.TEN.pow(random.nextInt(type.precision())).add(whole(5));
          case 6 -> BigInteger.ONE.shiftLeft(random.nextInt(most.bitLength())).subtract(whole(3));
          default -> whole(2001);
        };
    return new BigDecimal(unscaled.remainder(most.add(BigInteger.ONE)), type.scale());
  }

  private String text() {
    String[] texts = {
      "",
      "a",
      "A",
      "ab",
      "abc",
      "%",
      "a_c",
      "a%",
      "12",
      "-7",
      "1.5",
      "007",
      "99999999999",
      "-12345678901234567890.125",
      "xyz",
      "\u00e9\u00e8",
      "\ud83d\ude00b",
      "i\u0130",
      "'",
      "\"\\"
    };
    return texts[random.nextInt(texts.length)];
  }

  Sample numberLiteral() {
    return switch (random.nextInt(7)) {
      case 5 -> {
        BigDecimal value = decimal(Type.decimal(38, random.nextInt(39)));
        int digits = Math.max(value.precision(), value.scale());
        // A whole number without a point is an INT or BIGINT as long as it fits.
        if (value.scale() == 0 && value.unscaledValue().bitLength() < 64) {
          value = value.setScale(1);
          digits++;
        }
        yield constant(
            "(" + value.toPlainString() + ")", Type.decimal(digits, value.scale()), value);
      }
      case 0 -> {
        double value = (random.nextInt(2001) - 1000) / 8.0;
        yield constant("(" + new BigDecimal(value).toPlainString() + "e0)", Type.DOUBLE, value);
      }
      case 1, 2 -> {
        int scale = 1 + random.nextInt(4);
        BigDecimal value = BigDecimal.valueOf(random.nextInt(200_001) - 100_000, scale);
        String sql = value.toPlainString();
        yield constant(
            "(" + sql + ")", Type.decimal(Math.max(value.precision(), scale), scale), value);
      }
      case 3 -> {
        long value = 3_000_000_000L + random.nextInt(10);
        yield constant(String.valueOf(value), Type.BIGINT, BigDecimal.valueOf(value));
      }
      default -> {
        int value = random.nextInt(9) - 4;
        yield constant("(" + value + ")", Type.INT, BigDecimal.valueOf(value));
      }
    };
  }

  Sample textLiteral() {
    String text = text();
    return constant("'" + text.replace("'", "''") + "'", Type.VARCHAR, text);
  }

  private static Sample constant(String sql, Type type, Object value) {
    return new Sample(sql, type, row -> Set.of(Outcome.of(value)));
  }
}
