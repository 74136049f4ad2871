package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;
import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.over.Frame;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A function over the rows around a row in its partition. */
public sealed interface OverCall {
  SqlType type();

  boolean nullable();

  /** All expressions over the input's rows. */
  List<Expr> inputs();

  /** Whether it needs rows that come later. */
  default boolean waits() {
    return false;
  }

  /** The same over other expressions, each made from one of these. */
  OverCall with(UnaryOperator<Expr> rewrite);

  /** An aggregate over the rows of a frame. */
  record Aggregated(AggregateCall call, Frame frame) implements OverCall {
    public Aggregated {
      requireNonNull(call, "call");
      requireNonNull(frame, "frame");
    }

    @Override
    public SqlType type() {
      return call.type();
    }

    @Override
    public boolean nullable() {
      return call.nullable();
    }

    @Override
    public List<Expr> inputs() {
      return call.inputs();
    }

    @Override
    public boolean waits() {
      return frame.end() > 0;
    }

    @Override
    public OverCall with(UnaryOperator<Expr> rewrite) {
      return new Aggregated(call.with(rewrite), frame);
    }
  }

  /**
   * What a place in the partition is called.
   *
   * @param tiles of NTILE; 0 of the others
   */
  record Ranked(Kind kind, int tiles) implements OverCall {
    public Ranked {
      requireNonNull(kind, "kind");
      check((kind == Kind.NTILE) == tiles > 0, "%s of %s", kind, tiles);
    }

    /** The functions. */
    public enum Kind {
      ROW_NUMBER(SqlType.BIGINT),
      RANK(SqlType.BIGINT),
      DENSE_RANK(SqlType.BIGINT),
      PERCENT_RANK(SqlType.DOUBLE),
      CUME_DIST(SqlType.DOUBLE),
      NTILE(SqlType.INT);

      private final SqlType type;

      Kind(SqlType type) {
        this.type = type;
      }
    }

    @Override
    public SqlType type() {
      return kind.type;
    }

    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public List<Expr> inputs() {
      return List.of();
    }

    @Override
    public OverCall with(UnaryOperator<Expr> rewrite) {
      return this;
    }
  }

  /**
   * A value of another row of the partition.
   *
   * @param n of LAG and LEAD how far away, of NTH_VALUE which row of the frame, from 1; 1 of the
   *     others
   * @param otherwise what LAG and LEAD yield if there is no such row; of the value's type
   * @param frame of the functions whose row is of the frame
   */
  record Picked(Kind kind, Expr value, int n, Optional<Expr> otherwise, Frame frame)
      implements OverCall {
    public Picked {
      requireNonNull(kind, "kind");
      requireNonNull(value, "value");
      requireNonNull(otherwise, "otherwise");
      requireNonNull(frame, "frame");
      check(
          otherwise.isEmpty() || otherwise.get().type().equals(value.type()),
          "%s or %s",
          value,
          otherwise);
    }

    /** The functions. */
    public enum Kind {
      LAG,
      LEAD,
      FIRST_VALUE,
      LAST_VALUE,
      NTH_VALUE;

      /** Whether the row is one of the frame. */
      public boolean isOfFrame() {
        return this != LAG && this != LEAD;
      }
    }

    @Override
    public SqlType type() {
      return value.type();
    }

    @Override
    public boolean nullable() {
      return true;
    }

    @Override
    public List<Expr> inputs() {
      List<Expr> inputs = new ArrayList<>(List.of(value));
      otherwise.ifPresent(inputs::add);
      return List.copyOf(inputs);
    }

    @Override
    public boolean waits() {
      return kind == Kind.LEAD ? n > 0 : kind.isOfFrame() && frame.end() > 0;
    }

    @Override
    public OverCall with(UnaryOperator<Expr> rewrite) {
      return new Picked(kind, rewrite.apply(value), n, otherwise.map(rewrite), frame);
    }
  }
}
