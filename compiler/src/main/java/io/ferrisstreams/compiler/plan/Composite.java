package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;

import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;

/** Values with values in them: made, and gone into. */
public sealed interface Composite extends Expr {
  /**
   * A new ARRAY of its operands, a MAP of keys and values by turns, or a STRUCT of the values of
   * its fields. Never null itself; an operand that is null is put in.
   *
   * @param operands of exactly the types that {@code type} has inside
   */
  record Construct(SqlType type, List<Expr> operands) implements Composite, Nary {
    public Construct {
      operands = List.copyOf(operands);
      for (int i = 0; i < operands.size(); i++) {
        SqlType inside = inside(type, i);
        check(operands.get(i).type().equals(inside), "%s in %s", operands.get(i).type(), type);
      }
      check(!(type instanceof SqlType.Map) || operands.size() % 2 == 0, "a key without value");
      check(
          !(type instanceof SqlType.Struct struct) || operands.size() == struct.fields().size(),
          "%s of %s values",
          type,
          operands.size());
    }

    /** The type of operand {@code i} of a new value of a type. */
    public static SqlType inside(SqlType type, int i) {
      if (type instanceof SqlType.Array array) {
        return array.element();
      }
      if (type instanceof SqlType.Map map) {
        return i % 2 == 0 ? map.key() : map.value();
      }
      if (type instanceof SqlType.Struct struct) {
        return struct.fields().column(i).type();
      }
      throw new IllegalStateException("nothing is inside " + type);
    }

    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Construct(type, children);
    }
  }

  /**
   * A field of a STRUCT; null if the STRUCT is.
   *
   * @param index position of the field, from 0
   */
  record Field(Expr operand, int index) implements Composite, Unary {
    public Field {
      check(
          operand.type() instanceof SqlType.Struct struct && index < struct.fields().size(),
          "field %s of %s",
          index,
          operand.type());
    }

    private Column field() {
      return ((SqlType.Struct) operand.type()).fields().column(index);
    }

    public String name() {
      return field().name();
    }

    @Override
    public SqlType type() {
      return field().type();
    }

    @Override
    public boolean nullable() {
      return true;
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Field(children.get(0), index);
    }
  }

  /**
   * {@code collection[key]}: an element of an ARRAY by its position, from 1, or from the end if it
   * is negative; a value of a MAP by its key; of a VARIANT the one or the other, as a VARIANT. Null
   * if there is none.
   *
   * @param key INT for an ARRAY, of exactly the type of a MAP's keys, INT or VARCHAR for a VARIANT
   */
  record Element(Expr collection, Expr key) implements Composite {
    public Element {
      check(
          collection.type() instanceof SqlType.Array && key.type() == SqlType.INT
              || collection.type() instanceof SqlType.Map map && key.type().equals(map.key())
              || collection.type() == SqlType.VARIANT
                  && (key.type() == SqlType.INT || key.type() == SqlType.VARCHAR),
          "%s[%s]",
          collection.type(),
          key.type());
    }

    @Override
    public SqlType type() {
      if (collection.type() instanceof SqlType.Map map) {
        return map.value();
      }
      return collection.type() instanceof SqlType.Array array ? array.element() : SqlType.VARIANT;
    }

    @Override
    public boolean nullable() {
      return true;
    }

    @Override
    public List<Expr> children() {
      return List.of(collection, key);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Element(children.get(0), children.get(1));
    }
  }
}
