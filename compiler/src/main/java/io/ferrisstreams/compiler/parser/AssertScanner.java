package io.ferrisstreams.compiler.parser;

import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.Token;

/** Reads {@code ASSERT …}, the checks of SQL tests. */
final class AssertScanner {
  private final StatementScanner scanner;
  private final Cursor cursor;

  AssertScanner(StatementScanner scanner) {
    this.scanner = scanner;
    this.cursor = scanner.cursor();
  }

  Statement assertion() {
    cursor.expect("ASSERT");
    boolean tombstone = cursor.skip("NULL");
    if (tombstone || cursor.at("VALUES")) {
      return values(tombstone);
    }
    boolean not = cursor.skip("NOT", "EXISTS");
    if (cursor.at("TOPIC") || cursor.at("SCHEMA") || not) {
      return existence();
    }
    boolean table = cursor.oneOf("STREAM", "TABLE", "VALUES", "TOPIC", "SCHEMA").equals("TABLE");
    Name name = cursor.name("a name");
    ColumnScanner columns = new ColumnScanner(cursor, scanner.fragments());
    if (cursor.at("(")) {
      columns.read();
    }
    List<Property> properties = PropertyScanner.optional(cursor);
    return new AssertSource(
        table, name, columns.columns(), properties, scanner.annotations(), scanner.span());
  }

  private Statement values(boolean tombstone) {
    cursor.expect("VALUES");
    Name target = cursor.name("a stream or table");
    List<Name> columns = scanner.columnNames();
    cursor.oneOf("VALUES", "KEY");
    List<List<Expression>> rows = scanner.rows();
    return new AssertValues(
        tombstone, target, columns, rows, scanner.annotations(), scanner.span());
  }

  /** {@code ASSERT [NOT EXISTS] TOPIC|SCHEMA … [WITH (…)] [TIMEOUT …]}. */
  private Statement existence() {
    String what = cursor.oneOf("TOPIC", "SCHEMA");
    if (what.equals("TOPIC")) {
      cursor.name("a topic");
    } else {
      if (cursor.skip("SUBJECT")) {
        Token subject = cursor.peek();
        if (subject != null && Tokens.isString(subject)) {
          cursor.next();
        } else {
          cursor.name("a subject");
        }
      }
      if (cursor.skip("ID")) {
        cursor.next();
      }
    }
    PropertyScanner.optional(cursor);
    if (cursor.skip("TIMEOUT")) {
      Durations.read(cursor);
    }
    return new Other("ASSERT " + what, scanner.annotations(), scanner.span());
  }
}
