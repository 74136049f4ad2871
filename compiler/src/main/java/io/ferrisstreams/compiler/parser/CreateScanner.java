package io.ferrisstreams.compiler.parser;

import java.util.List;

/** Reads {@code CREATE …}. */
final class CreateScanner {
  private final StatementScanner scanner;
  private final Cursor cursor;

  CreateScanner(StatementScanner scanner) {
    this.scanner = scanner;
    this.cursor = scanner.cursor();
  }

  Statement create() {
    cursor.expect("CREATE");
    boolean orReplace = cursor.skip("OR", "REPLACE");
    if (cursor.at("OR")) {
      cursor.next();
      throw cursor.unexpected("expected REPLACE", "REPLACE");
    }
    if (!orReplace && (cursor.at("SOURCE", "CONNECTOR") || cursor.at("SINK", "CONNECTOR"))) {
      return connector();
    }
    boolean source = cursor.skip("SOURCE");
    String what =
        source ? cursor.oneOf("STREAM", "TABLE") : cursor.oneOf("STREAM", "TABLE", "VIEW", "TYPE");
    boolean ifNotExists = cursor.skip("IF", "NOT", "EXISTS");
    Name name = cursor.name("a name");
    return switch (what) {
      case "TYPE" -> type(ifNotExists, name);
      case "VIEW" -> view(orReplace, ifNotExists, name);
      default -> relation(what.equals("TABLE"), source, orReplace, ifNotExists, name);
    };
  }

  private Statement relation(
      boolean table, boolean source, boolean orReplace, boolean ifNotExists, Name name) {
    ColumnScanner columns = new ColumnScanner(cursor, scanner.fragments());
    if (cursor.at("(")) {
      columns.read();
    }
    List<Property> properties = PropertyScanner.optional(cursor);
    if (!source && columns.watermark() == null && cursor.skip("AS")) {
      Query query = scanner.query();
      return new CreateAs(
          table,
          orReplace,
          ifNotExists,
          name,
          columns.columns(),
          properties,
          query,
          scanner.annotations(),
          scanner.span());
    }
    if (!cursor.done() || (columns.columns().isEmpty() && properties.isEmpty())) {
      throw cursor.unexpected("expected columns, WITH (…) or AS SELECT", "WITH", "AS");
    }
    return new CreateSource(
        table,
        source,
        orReplace,
        ifNotExists,
        name,
        columns.columns(),
        columns.watermark(),
        properties,
        scanner.annotations(),
        scanner.span());
  }

  private Statement view(boolean orReplace, boolean ifNotExists, Name name) {
    cursor.expect("AS");
    Query query = scanner.query();
    return new CreateView(
        orReplace, ifNotExists, name, query, scanner.annotations(), scanner.span());
  }

  private Statement type(boolean ifNotExists, Name name) {
    cursor.expect("AS");
    TypeSyntax type = TypeScanner.type(cursor);
    return new CreateType(ifNotExists, name, type, scanner.annotations(), scanner.span());
  }

  private Statement connector() {
    String what = "CREATE " + cursor.oneOf("SOURCE", "SINK") + " CONNECTOR";
    cursor.expect("CONNECTOR");
    cursor.skip("IF", "NOT", "EXISTS");
    cursor.name("a name");
    PropertyScanner.read(cursor);
    return new Other(what, scanner.annotations(), scanner.span());
  }
}
