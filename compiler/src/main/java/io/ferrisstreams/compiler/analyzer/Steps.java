package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;

/**
 * How far apart two types are, along INT, BIGINT, DECIMAL, DOUBLE, or DATE, TIMESTAMP: the
 * conversions that a call makes without being asked to.
 */
final class Steps {
  /** There is no way. */
  static final int NEVER = -1;

  private Steps() {}

  /** {@link #NEVER} if there is no way. Digits of a DECIMAL or a TIMESTAMP make no difference. */
  static int between(SqlType from, SqlType to) {
    if (from instanceof SqlType.Array a && to instanceof SqlType.Array b) {
      return between(a.element(), b.element());
    }
    if (from instanceof SqlType.Map a && to instanceof SqlType.Map b) {
      return both(between(a.key(), b.key()), between(a.value(), b.value()));
    }
    if (from instanceof SqlType.Struct) {
      return from.equals(to) ? 0 : NEVER;
    }
    return between(from.kind(), to.kind());
  }

  static int between(Kind from, Kind to) {
    if (from == to) {
      return 0;
    }
    if (from == Kind.DATE && to == Kind.TIMESTAMP) {
      return 1;
    }
    int start = rank(from);
    int end = rank(to);
    return start < 0 || end < start ? NEVER : end - start;
  }

  static int both(int some, int others) {
    return some == NEVER || others == NEVER ? NEVER : some + others;
  }

  /** -1 for what is no number. */
  private static int rank(Kind kind) {
    return switch (kind) {
      case INT -> 0;
      case BIGINT -> 1;
      case DECIMAL -> 2;
      case DOUBLE -> 3;
      case BOOLEAN, VARCHAR, DATE, TIMESTAMP, BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          -1;
    };
  }
}
