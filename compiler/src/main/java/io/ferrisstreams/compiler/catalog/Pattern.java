package io.ferrisstreams.compiler.catalog;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a type may be: that of a function's parameter, or of its result. Its {@code toString()} is
 * how signatures spell it.
 */
public sealed interface Pattern {

  /** Exactly this type. */
  record Fixed(SqlType type) implements Pattern {
    public Fixed {
      requireNonNull(type, "type");
    }

    @Override
    public String toString() {
      return type.toString();
    }
  }

  /**
   * DECIMAL or TIMESTAMP of any digits.
   *
   * @param storage of the Java parameter, which decides how many digits there can be
   */
  record Digits(SqlType.Kind kind, SqlType.Storage storage) implements Pattern {
    @Override
    public String toString() {
      return kind.toString();
    }
  }

  /** Any type whose values are held as that primitive. */
  record HeldAs(SqlType.Storage storage) implements Pattern {
    @Override
    public String toString() {
      return "T";
    }
  }

  /** Any type, whatever the others are. */
  record Anything() implements Pattern {
    @Override
    public String toString() {
      return "ANY";
    }
  }

  /** The name of a unit of time, as text or as a bare word. */
  record Unit() implements Pattern {
    @Override
    public String toString() {
      return "UNIT";
    }
  }

  /**
   * Any type, the same wherever a signature names it.
   *
   * @param ordered whether its values have to have an order
   */
  record Variable(String name, boolean ordered) implements Pattern {
    @Override
    public String toString() {
      return name;
    }
  }

  /** An ARRAY. */
  record ArrayOf(Pattern element) implements Pattern {
    @Override
    public String toString() {
      return "ARRAY<" + element + ">";
    }
  }

  /** A MAP. */
  record MapOf(Pattern key, Pattern value) implements Pattern {
    @Override
    public String toString() {
      return "MAP<" + key + ", " + value + ">";
    }
  }

  /** A STRUCT of these fields. */
  record StructOf(List<Field> fields) implements Pattern {
    public StructOf {
      fields = List.copyOf(fields);
    }

    /** A field; it may be NULL. */
    public record Field(String name, Pattern type) {}

    @Override
    public String toString() {
      return fields.stream()
          .map(field -> field.name + " " + field.type)
          .collect(Collectors.joining(", ", "STRUCT<", ">"));
    }
  }

  /**
   * A lambda: {@code (K, V) => BOOLEAN}.
   *
   * @param nullable whether it may yield NULL
   */
  record Lambda(List<Pattern> parameters, Pattern result, boolean nullable) implements Pattern {
    public Lambda {
      parameters = List.copyOf(parameters);
    }

    @Override
    public String toString() {
      String types = parameters.stream().map(Pattern::toString).collect(Collectors.joining(", "));
      return (parameters.size() == 1 ? types : "(" + types + ")") + " => " + result;
    }
  }

  /** Of a result only: made from the type of the first DECIMAL or TIMESTAMP argument. */
  record Derived(Type how, SqlType.Storage storage) implements Pattern {
    @Override
    public String toString() {
      return how == Type.TIMESTAMP ? "TIMESTAMP" : "DECIMAL";
    }
  }
}
