package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Overload;
import io.ferrisstreams.compiler.catalog.Pattern;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import io.ferrisstreams.serdes.type.SqlType.Storage;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An overload that arguments fit, and what its type variables stand for: the common type of all
 * arguments that have a say in it. Mutable, since arguments are looked at one after another.
 */
final class Match {
  /** Anything becomes text, but text itself is nearer, and so is every other conversion. */
  private static final int AS_TEXT = 10;

  private static final Pattern TEXT = new Pattern.Fixed(SqlType.VARCHAR);

  /** What a variable stands for that only NULLs have a say in. */
  private static final SqlType OF_NULL = SqlType.VARCHAR;

  private final Overload overload;
  private final Map<String, SqlType> variables = new LinkedHashMap<>();
  private final List<Offer> offers = new ArrayList<>();
  private int steps;
  private int widened;
  private int anyType;

  /** A type that an argument has where the signature has a variable. */
  private record Offer(String variable, SqlType type) {}

  private Match(Overload overload) {
    this.overload = overload;
  }

  /** Empty if the arguments do not fit. */
  static Optional<Match> of(Overload overload, List<Argument> arguments) {
    Match match = new Match(overload);
    return overload.takes(arguments.size()) && match.fits(arguments)
        ? Optional.of(match)
        : Optional.empty();
  }

  Overload overload() {
    return overload;
  }

  /** How many conversions the arguments need. */
  int steps() {
    int sum = steps;
    for (Offer offer : offers) {
      sum += Steps.between(offer.type, bound(offer.variable));
    }
    return sum;
  }

  /** How many DECIMALs that fit a {@code long} the method takes in its form for more digits. */
  int widened() {
    return widened;
  }

  /**
   * In how many places arguments fit because the signature takes any type there, or because they
   * are NULLs, which fit everything, but a text best.
   */
  int anyType() {
    return anyType;
  }

  private boolean fits(List<Argument> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Pattern parameter = overload.parameter(i);
      int distance = distance(parameter, arguments.get(i));
      if (distance == Steps.NEVER
          && i >= overload.parameters().size()
          && parameter.equals(TEXT)
          && arguments.get(i) instanceof Argument.Typed) {
        // Any value has a text; only where any number of texts is asked for is that what is meant.
        distance = AS_TEXT;
      }
      if (distance == Steps.NEVER) {
        return false;
      }
      steps += distance;
    }
    // Some conversions are made for what stands alone, but not inside of another value.
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Argument.Typed typed
          && !typed.isNull()
          && !canPass(typed.expr().type(), passedAs(i, typed))) {
        return false;
      }
    }
    // A method that yields a long cannot yield a DECIMAL of more digits than a long has.
    return !(overload.result() instanceof Pattern.Derived derived)
        || derived.storage() == Storage.OBJECT
        || result(arguments).storage() == derived.storage();
  }

  private static boolean canPass(SqlType from, SqlType to) {
    boolean inParts = to.kind() == Kind.ARRAY || to.kind() == Kind.MAP || to.kind() == Kind.STRUCT;
    return Casting.USUAL.allows(from, to) && !(inParts && Exactness.losesDigits(from, to));
  }

  private int distance(Pattern parameter, Argument argument) {
    if (argument instanceof Argument.Typed typed) {
      return typed.isNull() ? ofNull(parameter) : distance(parameter, typed.expr().type());
    }
    return argument instanceof Argument.Lambda written
            && parameter instanceof Pattern.Lambda lambda
            && written.parameters() == lambda.parameters().size()
        ? 0
        : Steps.NEVER;
  }

  private int ofNull(Pattern parameter) {
    anyType += parameter.equals(TEXT) ? 0 : 1;
    return parameter instanceof Pattern.Lambda
            || parameter instanceof Pattern.Digits digits && digits.kind() == Kind.DECIMAL
        ? Steps.NEVER
        : 0;
  }

  /** The number of steps from a type to a pattern; notes what is said about variables. */
  private int distance(Pattern pattern, SqlType type) {
    if (pattern instanceof Pattern.Fixed fixed) {
      return Steps.between(type, fixed.type());
    }
    if (pattern instanceof Pattern.Anything) {
      return 0;
    }
    if (pattern instanceof Pattern.HeldAs held) {
      return type.storage() == held.storage() ? 0 : Steps.NEVER;
    }
    if (pattern instanceof Pattern.Unit) {
      return Steps.between(type, SqlType.VARCHAR);
    }
    if (pattern instanceof Pattern.Digits digits) {
      return toDigits(digits, type);
    }
    if (pattern instanceof Pattern.Variable variable) {
      return offer(variable, type);
    }
    if (pattern instanceof Pattern.ArrayOf array) {
      return type instanceof SqlType.Array given
          ? distance(array.element(), given.element())
          : Steps.NEVER;
    }
    if (pattern instanceof Pattern.MapOf map) {
      return type instanceof SqlType.Map given
          ? Steps.both(distance(map.key(), given.key()), distance(map.value(), given.value()))
          : Steps.NEVER;
    }
    if (pattern instanceof Pattern.StructOf struct) {
      return type instanceof SqlType.Struct given ? distance(struct, given) : Steps.NEVER;
    }
    return Steps.NEVER;
  }

  private int distance(Pattern.StructOf struct, SqlType.Struct given) {
    if (struct.fields().size() != given.fields().size()) {
      return Steps.NEVER;
    }
    int sum = 0;
    for (int i = 0; i < struct.fields().size(); i++) {
      Pattern.StructOf.Field field = struct.fields().get(i);
      Column column = given.fields().column(i);
      sum =
          field.name().equalsIgnoreCase(column.name())
              ? Steps.both(sum, distance(field.type(), column.type()))
              : Steps.NEVER;
    }
    return sum;
  }

  private int toDigits(Pattern.Digits digits, SqlType type) {
    int distance = Steps.between(type.kind(), digits.kind());
    if (distance == Steps.NEVER || digits.kind() != Kind.DECIMAL) {
      return distance;
    }
    Storage own = Numbers.asDecimal(type).storage();
    if (own == digits.storage()) {
      return distance;
    }
    if (own != Storage.LONG) {
      return Steps.NEVER;
    }
    widened++;
    return distance;
  }

  private int offer(Pattern.Variable variable, SqlType type) {
    SqlType before = variables.get(variable.name());
    SqlType now = before == null ? type : Coercion.common(before, type).orElse(null);
    if (now == null || variable.ordered() && !isOrdered(now)) {
      return Steps.NEVER;
    }
    variables.put(variable.name(), now);
    offers.add(new Offer(variable.name(), type));
    anyType++;
    return 0;
  }

  private static boolean isOrdered(SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN, INT, BIGINT, DOUBLE, DECIMAL, VARCHAR, BYTES, DATE, TIME, TIMESTAMP -> true;
      case INTERVAL, ARRAY, MAP, STRUCT, VARIANT -> false;
    };
  }

  private SqlType bound(String variable) {
    return variables.getOrDefault(variable, OF_NULL);
  }

  /** The type that argument {@code i} is passed as. */
  SqlType passedAs(int i, Argument.Typed argument) {
    return passedAs(overload.parameter(i), argument.isNull() ? null : argument.expr().type());
  }

  /** What is known of the type of a lambda's parameter or result. */
  SqlType known(Pattern pattern) {
    return passedAs(pattern, null);
  }

  /** Lets a lambda's result have a say in what variables stand for; false if it is no such type. */
  boolean yields(Pattern result, SqlType type) {
    return distance(result, type) != Steps.NEVER;
  }

  /** What variables stand for so far. */
  Map<String, SqlType> variables() {
    return Map.copyOf(variables);
  }

  /**
   * Lets variables that stand for another DECIMAL than before stand for the longest of its scale.
   */
  void widenDecimals(Map<String, SqlType> before) {
    variables.replaceAll(
        (name, type) ->
            type instanceof Decimal decimal && !type.equals(before.get(name))
                ? new Decimal(Decimal.MAX_PRECISION, decimal.scale())
                : type);
  }

  private SqlType passedAs(Pattern pattern, @Nullable SqlType argument) {
    if (pattern instanceof Pattern.Fixed fixed) {
      return fixed.type();
    }
    if (pattern instanceof Pattern.Unit) {
      return SqlType.VARCHAR;
    }
    if (pattern instanceof Pattern.Anything) {
      return argument == null ? OF_NULL : argument;
    }
    if (pattern instanceof Pattern.HeldAs held) {
      return argument == null ? heldAs(held.storage()) : argument;
    }
    if (pattern instanceof Pattern.Variable variable) {
      return bound(variable.name());
    }
    if (pattern instanceof Pattern.ArrayOf array) {
      SqlType element = argument instanceof SqlType.Array given ? given.element() : null;
      return new SqlType.Array(passedAs(array.element(), element));
    }
    if (pattern instanceof Pattern.MapOf map) {
      SqlType.Map given = argument instanceof SqlType.Map m ? m : null;
      return new SqlType.Map(
          passedAs(map.key(), given == null ? null : given.key()),
          passedAs(map.value(), given == null ? null : given.value()));
    }
    if (pattern instanceof Pattern.StructOf struct) {
      return new SqlType.Struct(
          new RowType(
              struct.fields().stream()
                  .map(field -> Column.of(field.name(), passedAs(field.type(), null)))
                  .toList()));
    }
    if (pattern instanceof Pattern.Digits digits) {
      return digits(digits, argument);
    }
    throw new AssertionError(pattern);
  }

  private static SqlType heldAs(Storage storage) {
    return switch (storage) {
      case BOOLEAN -> SqlType.BOOLEAN;
      case INT -> SqlType.INT;
      case LONG -> SqlType.BIGINT;
      case DOUBLE -> SqlType.DOUBLE;
      case STRING, OBJECT -> OF_NULL;
    };
  }

  private static SqlType digits(Pattern.Digits digits, @Nullable SqlType argument) {
    if (digits.kind() == Kind.TIMESTAMP) {
      return argument instanceof Timestamp ? argument : Timestamp.MILLIS;
    }
    if (argument == null) {
      return new Decimal(Decimal.MAX_NARROW, 0);
    }
    Decimal decimal = Numbers.asDecimal(argument);
    return decimal.storage() == digits.storage()
        ? decimal
        : new Decimal(Decimal.MAX_NARROW + 1, decimal.scale());
  }

  /** The type of the call. */
  SqlType result(List<Argument> arguments) {
    if (!(overload.result() instanceof Pattern.Derived derived)) {
      return passedAs(overload.result(), null);
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (overload.parameter(i) instanceof Pattern.Digits
          && arguments.get(i) instanceof Argument.Typed typed) {
        SqlType type = typed.expr().type();
        return Numbers.isNumeric(type)
            ? derived(derived, Numbers.asDecimal(type))
            : passedAs(i, typed);
      }
    }
    throw new AssertionError(overload.signature());
  }

  private static SqlType derived(Pattern.Derived derived, Decimal first) {
    return switch (derived.how()) {
      case INTEGRAL_DECIMAL -> wider(first.precision() - first.scale() + 1, 0);
      case WIDER_DECIMAL -> wider(first.precision() + 1, first.scale());
      case DECIMAL -> first;
      case DATE, TIME, TIMESTAMP, TIMESTAMP_MILLIS, SECONDS, UNIT, RESULT ->
          throw new AssertionError(derived);
    };
  }

  private static Decimal wider(int precision, int scale) {
    return new Decimal(Math.min(Decimal.MAX_PRECISION, precision), scale);
  }
}
