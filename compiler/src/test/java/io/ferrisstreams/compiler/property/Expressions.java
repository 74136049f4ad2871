package io.ferrisstreams.compiler.property;

import io.ferrisstreams.compiler.property.Oracle.Kind;
import io.ferrisstreams.compiler.property.Oracle.Outcome;
import io.ferrisstreams.compiler.property.Oracle.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random typed expressions, each as SQL and as what it means. */
final class Expressions {
  /** A column of the source, and how its values are made. */
  record Column(String name, Type type, boolean nullable) {}

  static final List<Column> COLUMNS =
      List.of(
          new Column("i", Type.INT, true),
          new Column("k", Type.INT, false),
          new Column("b", Type.BIGINT, true),
          new Column("d", Type.decimal(10, 2), true),
          new Column("n", Type.decimal(9, 4), false),
          new Column("w", Type.decimal(18, 10), true),
          new Column("x", Type.decimal(19, 2), true),
          new Column("y", Type.decimal(38, 12), true),
          new Column("z", Type.decimal(38, 0), false),
          new Column("o", Type.decimal(38, 38), true),
          new Column("f", Type.DOUBLE, true),
          new Column("s", Type.VARCHAR, true),
          new Column("t", Type.VARCHAR, false),
          new Column("p", Type.BOOLEAN, true),
          new Column("q", Type.BOOLEAN, false));

  /** An expression: its SQL, its type, and its outcomes for a row. */
  record Sample(
      String sql,
      Type type,
      Function<List<@Nullable Object>, Set<Outcome>> outcomes,
      boolean fixed) {
    Sample(String sql, Type type, Function<List<@Nullable Object>, Set<Outcome>> outcomes) {
      this(sql, type, outcomes, false);
    }

    Set<Outcome> of(List<@Nullable Object> row) {
      return outcomes.apply(row);
    }
  }

  private final Random random;

  /** The parameters of the lambdas around what is made: in a row they stand behind the columns. */
  private final List<Column> variables = new ArrayList<>();

  Expressions(Random random) {
    this.random = random;
  }

  List<@Nullable Object> row() {
    List<@Nullable Object> row = new ArrayList<>();
    for (Column column : COLUMNS) {
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

  private BigInteger whole(int values) {
    return BigInteger.valueOf(random.nextInt(values) - values / 2);
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

  Sample any(int depth) {
    return switch (random.nextInt(7)) {
      case 0, 1 -> number(depth);
      case 2 -> text(depth);
      default -> random.nextBoolean() ? condition(depth) : number(depth);
    };
  }

  /** Expressions that have parts in common, in places that are always evaluated or not. */
  List<Sample> related(int count) {
    // A division fails often enough to tell whether it is made where it should not be.
    Sample number =
        random.nextBoolean()
            ? number(1 + random.nextInt(2))
            : arithmetic('/', number(0), column(t -> t.kind() == Kind.INT));
    Sample text = text(1);
    Sample condition =
        random.nextBoolean() ? condition(1 + random.nextInt(2)) : comparison(number, number(0));
    // Of few places, all of which may be left out.
    int places = random.nextBoolean() ? 3 : 16;
    List<Sample> related = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      related.add(
          switch (random.nextInt(places)) {
            case 0, 1 -> arithmetic(number, column(Type::numeric));
            case 2 -> arithmetic(column(Type::numeric), number);
            case 3 -> arithmetic(number, number);
            case 4 -> number;
            case 5 -> caseOf(1, number, number(0));
            case 6 -> coalesce(number, number(1));
            case 7 -> coalesce(number(0), number);
            case 8 -> comparison(number, number(0));
            case 9 -> extreme(number, number(1));
            case 10 -> condition;
            case 11 -> logical(condition, condition(1));
            case 12 -> logical(comparison(number, number(0)), condition);
            case 13 -> castTo(Type.DOUBLE, number);
            case 14 -> isNull(number);
            default -> comparison(text, random.nextBoolean() ? text : text(1));
          });
    }
    return related;
  }

  private Sample column(Function<Type, Boolean> wanted) {
    while (true) {
      int i = random.nextInt(COLUMNS.size() + 3 * variables.size());
      if (i >= COLUMNS.size()) {
        i = COLUMNS.size() + i % variables.size();
      }
      int position = i;
      Column column = i < COLUMNS.size() ? COLUMNS.get(i) : variables.get(i - COLUMNS.size());
      if (wanted.apply(column.type())) {
        return new Sample(
            column.name(), column.type(), row -> Set.of(new Outcome(false, row.get(position))));
      }
    }
  }

  private static Sample constant(String sql, Type type, Object value) {
    return new Sample(sql, type, row -> Set.of(Outcome.of(value)), true);
  }

  private Sample numberLiteral() {
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

  private Sample textLiteral() {
    String text = text();
    return constant("'" + text.replace("'", "''") + "'", Type.VARCHAR, text);
  }

  Sample number(int depth) {
    if (depth == 0) {
      return random.nextInt(3) == 0 ? numberLiteral() : column(Type::numeric);
    }
    return switch (random.nextInt(15)) {
      case 13, 14 -> nested(() -> number(depth - 1));
      case 0, 1, 2, 3 -> arithmetic(number(depth - 1), number(depth - 1));
      case 4 -> negate(number(depth - 1));
      case 5 -> caseOf(depth, number(depth - 1), number(depth - 1));
      case 6 -> coalesce(number(depth - 1), number(depth - 1));
      case 7 -> nullIf(number(depth - 1), number(depth - 1));
      case 8 -> extreme(number(depth - 1), number(depth - 1));
      case 9 -> castTo(numericType(), random.nextBoolean() ? number(depth - 1) : text(depth - 1));
      case 10 -> rounded(number(depth - 1));
      case 11 -> {
        Sample text = text(depth - 1);
        yield new Sample(
            "LENGTH(" + text.sql + ")",
            Type.INT,
            row ->
                Oracle.strict(
                    text.of(row), v -> BigDecimal.valueOf(((String) v).codePoints().count())));
      }
      default -> castTo(Type.INT, condition(depth - 1));
    };
  }

  private Type numericType() {
    return switch (random.nextInt(7)) {
      case 0 -> Type.INT;
      case 1 -> Type.BIGINT;
      case 2 -> Type.DOUBLE;
      case 3, 4 -> {
        int scale = random.nextInt(39);
        yield Type.decimal(Math.max(1, scale + random.nextInt(39 - scale)), scale);
      }
      default -> {
        int scale = random.nextInt(7);
        yield Type.decimal(scale + 1 + random.nextInt(10), scale);
      }
    };
  }

  private Sample arithmetic(Sample left, Sample right) {
    return arithmetic("+-*/%".charAt(random.nextInt(5)), left, right);
  }

  private Sample arithmetic(char op, Sample left, Sample right) {
    Type type = Oracle.arithmeticType(op, left.type, right.type);
    return new Sample(
        "(" + left.sql + " " + op + " " + right.sql + ")",
        type,
        row ->
            Oracle.strict(
                left.of(row), right.of(row), (a, b) -> Oracle.arithmetic(op, a, b, type)));
  }

  private Sample negate(Sample operand) {
    return new Sample(
        "(- " + operand.sql + ")",
        operand.type,
        row ->
            Oracle.strict(
                operand.of(row),
                v ->
                    v instanceof Double d
                        ? -d
                        : Oracle.fit(((BigDecimal) v).negate(), operand.type)));
  }

  private Sample rounded(Sample operand) {
    String function = List.of("ABS", "FLOOR", "CEIL", "ROUND").get(random.nextInt(4));
    Sample decimal =
        operand.type.kind() == Kind.DECIMAL ? operand : column(t -> t.kind() == Kind.DECIMAL);
    Type from = decimal.type;
    int digits = function.equals("ROUND") ? random.nextInt(3) : 0;
    if (function.equals("ROUND") && digits >= from.scale()) {
      return decimal;
    }
    Type type =
        switch (function) {
          case "ABS" -> from;
          case "ROUND" ->
              Type.decimal(Math.min(38, from.precision() - from.scale() + digits + 1), digits);
          default -> Type.decimal(Math.min(38, from.precision() - from.scale() + 1), 0);
        };
    return new Sample(
        function + "(" + decimal.sql + (function.equals("ROUND") ? ", " + digits : "") + ")",
        type,
        row ->
            Oracle.strict(
                decimal.of(row),
                v -> {
                  BigDecimal value = (BigDecimal) v;
                  return Oracle.fit(
                      switch (function) {
                        case "ABS" -> value.abs();
                        case "FLOOR" -> value.setScale(0, RoundingMode.FLOOR);
                        case "CEIL" -> value.setScale(0, RoundingMode.CEILING);
                        default -> value;
                      },
                      type);
                }));
  }

  private Sample castTo(Type type, Sample operand) {
    boolean safe = random.nextInt(3) == 0;
    Sample from =
        operand.type.kind() == Kind.BOOLEAN && type.kind() != Kind.INT ? number(0) : operand;
    return new Sample(
        (safe ? "TRY_CAST(" : "CAST(") + from.sql + " AS " + type.sql() + ")",
        type,
        row -> {
          Set<Outcome> outcomes =
              new LinkedHashSet<>(
                  from.type.equals(type)
                      ? from.of(row)
                      : Oracle.strict(from.of(row), v -> Oracle.cast(v, type)));
          if (safe && outcomes.remove(Outcome.ERROR)) {
            outcomes.add(Outcome.NULL);
          }
          return outcomes;
        });
  }

  /** To the common type of several operands; one that outgrows it there is an error. */
  private static Set<Outcome> widened(Sample operand, List<@Nullable Object> row, Type type) {
    return operand.type.equals(type)
        ? operand.of(row)
        : Oracle.strict(
            operand.of(row),
            v ->
                type.kind() == Kind.DECIMAL
                    ? Oracle.fit((BigDecimal) v, type)
                    : Oracle.cast(v, type));
  }

  private Sample caseOf(int depth, Sample yes, Sample no) {
    Sample when = condition(depth - 1);
    boolean otherwise = random.nextInt(3) > 0;
    Type type = otherwise ? Oracle.common(yes.type, no.type) : yes.type;
    return new Sample(
        "CASE WHEN "
            + when.sql
            + " THEN "
            + yes.sql
            + (otherwise ? " ELSE " + no.sql : "")
            + " END",
        type,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome test : when.of(row)) {
            if (test.error()) {
              outcomes.add(test);
            } else if (Boolean.TRUE.equals(test.value())) {
              outcomes.addAll(widened(yes, row, type));
            } else {
              outcomes.addAll(otherwise ? widened(no, row, type) : Set.of(Outcome.NULL));
            }
          }
          return outcomes;
        });
  }

  private Sample coalesce(Sample first, Sample second) {
    Type type = Oracle.common(first.type, second.type);
    return new Sample(
        "COALESCE(" + first.sql + ", " + second.sql + ")",
        type,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome outcome : widened(first, row, type)) {
            outcomes.addAll(outcome.isNull() ? widened(second, row, type) : Set.of(outcome));
          }
          return outcomes;
        });
  }

  private Sample nullIf(Sample first, Sample second) {
    Type type = Oracle.common(first.type, second.type);
    return new Sample(
        "NULLIF(" + first.sql + ", " + second.sql + ")",
        type,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome a : widened(first, row, type)) {
            for (Outcome b : widened(second, row, type)) {
              if (a.error() || b.error()) {
                outcomes.add(Outcome.ERROR);
                if (a.isNull()) {
                  outcomes.add(a);
                }
              } else if (b.isNull() || a.isNull()) {
                outcomes.add(a);
              } else {
                boolean same = Oracle.compare(a.value(), b.value()) == 0;
                outcomes.add(same && !isNan(a, b) ? Outcome.NULL : a);
              }
            }
          }
          return outcomes;
        });
  }

  private static boolean isNan(Outcome a, Outcome b) {
    return Double.valueOf(Double.NaN).equals(a.value())
        || Double.valueOf(Double.NaN).equals(b.value());
  }

  private Sample extreme(Sample first, Sample second) {
    Type type = Oracle.common(first.type, second.type);
    boolean greatest = random.nextBoolean();
    return new Sample(
        (greatest ? "GREATEST(" : "LEAST(") + first.sql + ", " + second.sql + ")",
        type,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome a : widened(first, row, type)) {
            for (Outcome b : widened(second, row, type)) {
              if (a.error() || b.error()) {
                outcomes.add(Outcome.ERROR);
              } else if (a.isNull() || b.isNull()) {
                outcomes.add(a.isNull() ? b : a);
              } else {
                int order = Oracle.compare(b.value(), a.value());
                outcomes.add((greatest ? order > 0 : order < 0) ? b : a);
              }
            }
          }
          return outcomes;
        });
  }

  /** Goes into a value with parts and out again, tries, or takes a lambda to it. */
  private Sample nested(Supplier<Sample> make) {
    return switch (random.nextInt(5)) {
      case 0 -> element(make.get(), make.get());
      case 1 -> field(make.get(), make.get());
      case 2 -> value(make.get(), make.get());
      case 3 -> attempt(make.get());
      default -> transformed(make);
    };
  }

  private Sample element(Sample first, Sample second) {
    int position = random.nextInt(7) - 3;
    int wanted = position == 0 ? 1 : position;
    Type type = Oracle.common(first.type, second.type);
    return new Sample(
        "ARRAY[" + first.sql + ", " + second.sql + "][" + wanted + "]",
        type,
        row ->
            both(
                widened(first, row, type),
                widened(second, row, type),
                (a, b) ->
                    Math.abs(wanted) > 2 ? Outcome.NULL : wanted == 1 || wanted == -2 ? a : b));
  }

  private Sample field(Sample first, Sample second) {
    return new Sample(
        "STRUCT(a := " + first.sql + ", b := " + second.sql + ")->b",
        second.type,
        row -> both(first.of(row), second.of(row), (a, b) -> b));
  }

  private Sample value(Sample first, Sample second) {
    Type type = Oracle.common(first.type, second.type);
    return new Sample(
        "MAP('a' := " + first.sql + ", 'b' := " + second.sql + ")['a']",
        type,
        row -> both(widened(first, row, type), widened(second, row, type), (a, b) -> a));
  }

  private static Set<Outcome> both(
      Set<Outcome> first, Set<Outcome> second, BinaryOperator<Outcome> choice) {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    for (Outcome a : first) {
      for (Outcome b : second) {
        outcomes.add(a.error() || b.error() ? Outcome.ERROR : choice.apply(a, b));
      }
    }
    return outcomes;
  }

  private static Sample attempt(Sample operand) {
    return new Sample(
        "TRY(" + operand.sql + ")",
        operand.type,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          operand.of(row).forEach(o -> outcomes.add(o.error() ? Outcome.NULL : o));
          return outcomes;
        });
  }

  private Sample transformed(Supplier<Sample> make) {
    Sample from = make.get();
    String name = "v" + variables.size();
    variables.add(new Column(name, from.type, true));
    Sample body = make.get();
    variables.remove(variables.size() - 1);
    return new Sample(
        "TRANSFORM(ARRAY[" + from.sql + "], " + name + " => " + body.sql + ")[1]",
        body.type,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome outcome : from.of(row)) {
            List<@Nullable Object> inside = new ArrayList<>(row);
            inside.add(outcome.value());
            outcomes.addAll(outcome.error() ? Set.of(outcome) : body.of(inside));
          }
          return outcomes;
        });
  }

  /** Values with parts are equal if their parts are, NULLs as well. */
  private Sample equality(int depth) {
    boolean text = random.nextBoolean();
    Sample left = text ? text(depth - 1) : number(depth - 1);
    Sample right = text ? text(depth - 1) : number(depth - 1);
    Type type = Oracle.common(left.type, right.type);
    return new Sample(
        "(ARRAY[" + left.sql + "] = ARRAY[" + right.sql + "])",
        Type.BOOLEAN,
        row ->
            both(
                widened(left, row, type),
                widened(right, row, type),
                (a, b) ->
                    Outcome.of(
                        a.isNull() || b.isNull()
                            ? a.isNull() && b.isNull()
                            : Oracle.compare(a.value(), b.value()) == 0)));
  }

  Sample text(int depth) {
    if (depth == 0) {
      return random.nextInt(3) == 0 ? textLiteral() : column(t -> t.kind() == Kind.VARCHAR);
    }
    return switch (random.nextInt(8)) {
      case 6 -> nested(() -> text(depth - 1));
      case 0, 1 -> {
        Sample left = text(depth - 1);
        Sample right = exactText(depth - 1);
        yield new Sample(
            "(" + left.sql + " || " + right.sql + ")",
            Type.VARCHAR,
            row ->
                Oracle.strict(
                    left.of(row), right.of(row), (a, b) -> Oracle.text(a) + Oracle.text(b)));
      }
      case 2 -> caseOf(depth, text(depth - 1), text(depth - 1));
      case 3 -> coalesce(text(depth - 1), text(depth - 1));
      case 4 -> nullIf(text(depth - 1), text(depth - 1));
      case 5 -> {
        Sample text = text(depth - 1);
        int start = random.nextInt(5) - 1;
        int length = random.nextInt(3);
        yield new Sample(
            "SUBSTRING(" + text.sql + ", " + start + ", " + length + ")",
            Type.VARCHAR,
            row -> Oracle.strict(text.of(row), v -> Oracle.substring((String) v, start, length)));
      }
      default -> {
        Sample text = text(depth - 1);
        yield new Sample(
            "UPPER(" + text.sql + ")",
            Type.VARCHAR,
            row -> Oracle.strict(text.of(row), v -> Oracle.upper((String) v)));
      }
    };
  }

  /** Anything whose text is not a matter of taste, as that of a DOUBLE is. */
  private Sample exactText(int depth) {
    Sample sample = any(depth);
    return sample.type.kind() == Kind.DOUBLE ? text(depth) : sample;
  }

  Sample condition(int depth) {
    if (depth == 0) {
      return column(t -> t.kind() == Kind.BOOLEAN);
    }
    return switch (random.nextInt(15)) {
      case 12, 13 -> nested(() -> condition(depth - 1));
      case 14 -> equality(depth);
      case 0, 1 -> comparison(number(depth - 1), number(depth - 1));
      case 2 -> comparison(text(depth - 1), text(depth - 1));
      case 3 -> comparison(condition(depth - 1), condition(depth - 1));
      case 4, 5 -> logical(condition(depth - 1), condition(depth - 1));
      case 6 -> {
        Sample operand = condition(depth - 1);
        yield new Sample(
            "(NOT " + operand.sql + ")",
            Type.BOOLEAN,
            row -> Oracle.strict(operand.of(row), v -> !(Boolean) v));
      }
      case 7 -> isNull(any(depth - 1));
      case 8 -> between(number(depth - 1), number(depth - 1), number(depth - 1));
      case 9 -> in(depth);
      case 10 -> like(text(depth - 1));
      default -> distinct(depth);
    };
  }

  private Sample comparison(Sample left, Sample right) {
    String op = List.of("=", "<>", "<", "<=", ">", ">=").get(random.nextInt(6));
    return new Sample(
        "(" + left.sql + " " + op + " " + right.sql + ")",
        Type.BOOLEAN,
        row -> Oracle.strict(left.of(row), right.of(row), (a, b) -> holds(op, a, b)));
  }

  private static boolean holds(String op, Object a, Object b) {
    if (Double.valueOf(Double.NaN).equals(a) || Double.valueOf(Double.NaN).equals(b)) {
      return op.equals("<>");
    }
    int order = Oracle.compare(a, b);
    return switch (op) {
      case "=" -> order == 0;
      case "<>" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private Sample logical(Sample left, Sample right) {
    boolean or = random.nextBoolean();
    return new Sample(
        "(" + left.sql + (or ? " OR " : " AND ") + right.sql + ")",
        Type.BOOLEAN,
        row -> Oracle.logical(left.of(row), right.of(row), or));
  }

  /** A row error in an operand need not show: its value is not asked for. */
  private Sample isNull(Sample operand) {
    boolean not = random.nextBoolean();
    return new Sample(
        "(" + operand.sql + (not ? " IS NOT NULL)" : " IS NULL)"),
        Type.BOOLEAN,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome outcome : operand.of(row)) {
            outcomes.add(outcome.error() ? outcome : Outcome.of(outcome.isNull() != not));
            if (outcome.error()) {
              outcomes.add(Outcome.of(not));
            }
          }
          return outcomes;
        });
  }

  private Sample between(Sample value, Sample low, Sample high) {
    return new Sample(
        "(" + value.sql + " BETWEEN " + low.sql + " AND " + high.sql + ")",
        Type.BOOLEAN,
        row ->
            Oracle.logical(
                Oracle.strict(value.of(row), low.of(row), (a, b) -> holds(">=", a, b)),
                Oracle.strict(value.of(row), high.of(row), (a, b) -> holds("<=", a, b)),
                false));
  }

  private Sample in(int depth) {
    boolean numbers = random.nextBoolean();
    Sample value = numbers ? number(depth - 1) : text(depth - 1);
    boolean literals = random.nextInt(3) > 0;
    boolean withNull = random.nextInt(4) == 0;
    List<Sample> list = new ArrayList<>();
    for (int i = 1 + random.nextInt(7); i > 0; i--) {
      list.add(
          numbers
              ? (literals ? numberLiteral() : number(depth - 1))
              : literals ? textLiteral() : text(depth - 1));
    }
    Type type = value.type;
    for (Sample item : list) {
      type = Oracle.common(type, item.type);
    }
    Type common = type;
    boolean not = random.nextBoolean();
    return new Sample(
        "("
            + value.sql
            + (not ? " NOT IN (" : " IN (")
            + String.join(", ", list.stream().map(Sample::sql).toList())
            + (withNull ? ", NULL))" : "))"),
        Type.BOOLEAN,
        row -> {
          Set<Outcome> any = Set.of(Outcome.of(false));
          for (Sample item : list) {
            any =
                Oracle.logical(
                    any,
                    Oracle.strict(
                        widened(value, row, common),
                        widened(item, row, common),
                        (a, b) -> holds("=", a, b)),
                    true);
          }
          if (withNull) {
            any = new LinkedHashSet<>(Oracle.logical(any, Set.of(Outcome.NULL), true));
            if (any.contains(Outcome.ERROR)) {
              // It is never false: who asks for that does not ask for the value.
              any.add(Outcome.NULL);
            }
          }
          return not ? Oracle.strict(any, v -> !(Boolean) v) : any;
        });
  }

  private Sample like(Sample text) {
    String pattern = List.of("%", "a%", "_", "%b%", "a!_c", "", "%!%", "__").get(random.nextInt(8));
    return new Sample(
        "(" + text.sql + " LIKE '" + pattern + "' ESCAPE '!')",
        Type.BOOLEAN,
        row -> Oracle.strict(text.of(row), v -> Oracle.like((String) v, pattern, '!')));
  }

  private Sample distinct(int depth) {
    boolean numbers = random.nextBoolean();
    Sample left = numbers ? number(depth - 1) : text(depth - 1);
    Sample right = numbers ? number(depth - 1) : text(depth - 1);
    boolean not = random.nextBoolean();
    return new Sample(
        "(" + left.sql + " IS " + (not ? "NOT " : "") + "DISTINCT FROM " + right.sql + ")",
        Type.BOOLEAN,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome a : left.of(row)) {
            for (Outcome b : right.of(row)) {
              if (a.error() || b.error()) {
                outcomes.add(Outcome.ERROR);
                if (a.isNull() || b.isNull()) {
                  outcomes.add(Outcome.of(true));
                  outcomes.add(Outcome.of(false));
                }
              } else {
                boolean same =
                    a.isNull() || b.isNull()
                        ? a.isNull() && b.isNull()
                        : holds("=", a.value(), b.value());
                outcomes.add(Outcome.of(same == not));
              }
            }
          }
          return outcomes;
        });
  }
}
