package io.ferrisstreams.compiler.property;

import io.ferrisstreams.compiler.property.Oracle.Kind;
import io.ferrisstreams.compiler.property.Oracle.Outcome;
import io.ferrisstreams.compiler.property.Oracle.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

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

  private final Random random;
  private final RandomValues values;
  private final Numbers numbers;
  private final Choices choices;
  private final NestedValues nestedValues;
  private final Conditions conditions;

  /** The parameters of the lambdas around what is made: in a row they stand behind the columns. */
  private final List<Column> variables = new ArrayList<>();

  Expressions(Random random) {
    this.random = random;
    values = new RandomValues(random);
    numbers = new Numbers(random, this);
    choices = new Choices(random, this);
    nestedValues = new NestedValues(random, this);
    conditions = new Conditions(random, this);
  }

  RandomValues values() {
    return values;
  }

  /** Makes another parameter of a lambda known, and yields its name. */
  String bind(Type type) {
    String name = "v" + variables.size();
    variables.add(new Column(name, type, true));
    return name;
  }

  /** Forgets the parameter that was bound last. */
  void unbind() {
    variables.remove(variables.size() - 1);
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
            : numbers.arithmetic('/', number(0), column(t -> t.kind() == Kind.INT));
    Sample text = text(1);
    Sample condition =
        random.nextBoolean()
            ? condition(1 + random.nextInt(2))
            : conditions.comparison(number, number(0));
    // Of few places, all of which may be left out.
    int places = random.nextBoolean() ? 3 : 16;
    List<Sample> related = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      related.add(
          switch (random.nextInt(places)) {
            case 0, 1 -> numbers.arithmetic(number, column(Type::numeric));
            case 2 -> numbers.arithmetic(column(Type::numeric), number);
            case 3 -> numbers.arithmetic(number, number);
            case 4 -> number;
            case 5 -> choices.caseOf(1, number, number(0));
            case 6 -> choices.coalesce(number, number(1));
            case 7 -> choices.coalesce(number(0), number);
            case 8 -> conditions.comparison(number, number(0));
            case 9 -> choices.extreme(number, number(1));
            case 10 -> condition;
            case 11 -> conditions.logical(condition, condition(1));
            case 12 -> conditions.logical(conditions.comparison(number, number(0)), condition);
            case 13 -> numbers.castTo(Type.DOUBLE, number);
            case 14 -> conditions.isNull(number);
            default -> conditions.comparison(text, random.nextBoolean() ? text : text(1));
          });
    }
    return related;
  }

  Sample column(Function<Type, Boolean> wanted) {
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

  Sample number(int depth) {
    if (depth == 0) {
      return random.nextInt(3) == 0 ? values.numberLiteral() : column(Type::numeric);
    }
    return switch (random.nextInt(15)) {
      case 13, 14 -> nestedValues.any(() -> number(depth - 1));
      case 0, 1, 2, 3 -> numbers.arithmetic(number(depth - 1), number(depth - 1));
      case 4 -> numbers.negate(number(depth - 1));
      case 5 -> choices.caseOf(depth, number(depth - 1), number(depth - 1));
      case 6 -> choices.coalesce(number(depth - 1), number(depth - 1));
      case 7 -> choices.nullIf(number(depth - 1), number(depth - 1));
      case 8 -> choices.extreme(number(depth - 1), number(depth - 1));
      case 9 ->
          numbers.castTo(
              numbers.numericType(), random.nextBoolean() ? number(depth - 1) : text(depth - 1));
      case 10 -> numbers.rounded(number(depth - 1));
      case 11 -> {
        Sample text = text(depth - 1);
        yield new Sample(
            "LENGTH(" + text.sql() + ")",
            Type.INT,
            row ->
                Oracle.strict(
                    text.of(row), v -> BigDecimal.valueOf(((String) v).codePoints().count())));
      }
      default -> numbers.castTo(Type.INT, condition(depth - 1));
    };
  }

  Sample text(int depth) {
    if (depth == 0) {
      return random.nextInt(3) == 0 ? values.textLiteral() : column(t -> t.kind() == Kind.VARCHAR);
    }
    return switch (random.nextInt(8)) {
      case 6 -> nestedValues.any(() -> text(depth - 1));
      case 0, 1 -> {
        Sample left = text(depth - 1);
        Sample right = exactText(depth - 1);
        yield new Sample(
            "(" + left.sql() + " || " + right.sql() + ")",
            Type.VARCHAR,
            row ->
                Oracle.strict(
                    left.of(row), right.of(row), (a, b) -> Oracle.text(a) + Oracle.text(b)));
      }
      case 2 -> choices.caseOf(depth, text(depth - 1), text(depth - 1));
      case 3 -> choices.coalesce(text(depth - 1), text(depth - 1));
      case 4 -> choices.nullIf(text(depth - 1), text(depth - 1));
      case 5 -> {
        Sample text = text(depth - 1);
        int start = random.nextInt(5) - 1;
        int length = random.nextInt(3);
        yield new Sample(
            "SUBSTRING(" + text.sql() + ", " + start + ", " + length + ")",
            Type.VARCHAR,
            row -> Oracle.strict(text.of(row), v -> Oracle.substring((String) v, start, length)));
      }
      default -> {
        Sample text = text(depth - 1);
        yield new Sample(
            "UPPER(" + text.sql() + ")",
            Type.VARCHAR,
            row -> Oracle.strict(text.of(row), v -> Oracle.upper((String) v)));
      }
    };
  }

  /** Anything whose text is not a matter of taste, as that of a DOUBLE is. */
  private Sample exactText(int depth) {
    Sample sample = any(depth);
    return sample.type().kind() == Kind.DOUBLE ? text(depth) : sample;
  }

  Sample condition(int depth) {
    if (depth == 0) {
      return column(t -> t.kind() == Kind.BOOLEAN);
    }
    return switch (random.nextInt(15)) {
      case 12, 13 -> nestedValues.any(() -> condition(depth - 1));
      case 14 -> nestedValues.equality(depth);
      case 0, 1 -> conditions.comparison(number(depth - 1), number(depth - 1));
      case 2 -> conditions.comparison(text(depth - 1), text(depth - 1));
      case 3 -> conditions.comparison(condition(depth - 1), condition(depth - 1));
      case 4, 5 -> conditions.logical(condition(depth - 1), condition(depth - 1));
      case 6 -> {
        Sample operand = condition(depth - 1);
        yield new Sample(
            "(NOT " + operand.sql() + ")",
            Type.BOOLEAN,
            row -> Oracle.strict(operand.of(row), v -> !(Boolean) v));
      }
      case 7 -> conditions.isNull(any(depth - 1));
      case 8 -> conditions.between(number(depth - 1), number(depth - 1), number(depth - 1));
      case 9 -> conditions.in(depth);
      case 10 -> conditions.like(text(depth - 1));
      default -> conditions.distinct(depth);
    };
  }
}
