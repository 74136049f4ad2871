package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.Program.Target;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the records of a stream's topic are written.
 *
 * @param key without columns if nothing is known of it
 */
record Written(Encoded key, Encoded value) {

  /** What a declared stream finds in its topic. */
  static Written of(RowType row, RowType keys, Ends ends, Session session) {
    Encodings encodings = new Encodings(ends, session);
    Encoded key = encodings.key(keys, Optional.empty());
    RowType values = values(row, Key.of(key, row), ends, session.dialect());
    return new Written(key, encodings.value(values, Optional.empty()));
  }

  /**
   * What a query of that type writes.
   *
   * @param like where the key's format comes from if no property says it
   * @param likeValue where that of the value comes from
   */
  static Written of(
      RelType type, Ends ends, Session session, Written like, Optional<Encoded> likeValue) {
    Encodings encodings = new Encodings(ends, session);
    RowType keys = new RowType(type.key().columns(type.row()));
    Encoded key =
        encodings.key(keys, Optional.of(like.key).filter(k -> !k.format().equals("none")));
    RowType values = values(type.row(), type.key(), ends, session.dialect());
    if (values.size() == 0) {
      throw ProblemException.at(
          ends.span(), "the query selects the key only", "select a column for the value as well");
    }
    return new Written(key, encodings.value(values, likeValue));
  }

  /** Those columns that a record's value holds. */
  private static RowType values(RowType row, Key key, Ends ends, Dialect dialect) {
    boolean keysToo =
        ends.isFile()
            || ends.value("value.fields.include")
                .map("ALL"::equalsIgnoreCase)
                .orElse(dialect.keysInValues());
    List<Column> columns =
        IntStream.range(0, row.size())
            .filter(i -> keysToo || !key.holds(i))
            .mapToObj(row::column)
            .toList();
    return new RowType(columns);
  }

  /**
   * The sink that writes like this.
   *
   * @param from the key of the rows
   */
  Target.Topic target(Ends ends, Key from, Dialect dialect) {
    return new Target.Topic(
        ends.end().stream(),
        ends.topic(),
        value,
        ends.isFile() ? Optional.empty() : rewritten(from, dialect),
        ends.fileSink(value));
  }

  private Optional<Encoded> rewritten(Key from, Dialect dialect) {
    if (!from.isKnown()) {
      return dialect.keepsUnknownKeys() ? Optional.empty() : Optional.of(Encoded.NOTHING);
    }
    // Of this format there is one form only, and names are not in it.
    boolean same = key.format().equals("kafka") && from.encoded().format().equals("kafka");
    return same ? Optional.empty() : Optional.of(key);
  }
}
