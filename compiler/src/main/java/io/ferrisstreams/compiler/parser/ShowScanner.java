package io.ferrisstreams.compiler.parser;

import java.util.Arrays;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/** Reads {@code SHOW …} and {@code LIST …}. */
final class ShowScanner {
  private static final String[] KINDS =
      Arrays.stream(ShowKind.values()).map(Enum::name).toArray(String[]::new);

  private final StatementScanner scanner;
  private final Cursor cursor;

  ShowScanner(StatementScanner scanner) {
    this.scanner = scanner;
    this.cursor = scanner.cursor();
  }

  ShowStatement show() {
    cursor.next();
    cursor.skip("ALL");
    ShowKind kind = ShowKind.valueOf(cursor.oneOf(KINDS));
    Name name =
        switch (kind) {
          case STATUS, METRICS -> optionalName();
          case SCHEMA, VERSIONS, PARTITIONS -> cursor.name("a name");
          case PROPERTIES -> {
            boolean of = cursor.skip("STREAM") || cursor.skip("TABLE");
            yield of ? cursor.name("a name") : null;
          }
          default -> null;
        };
    cursor.skip("EXTENDED");
    Token next = cursor.peek();
    boolean bare = next != null && Tokens.isString(next);
    String like = cursor.skip("LIKE") || bare ? cursor.string("a pattern") : null;
    return new ShowStatement(kind, name, like, scanner.annotations(), scanner.span());
  }

  private @Nullable Name optionalName() {
    Token next = cursor.peek();
    boolean named = next != null && Tokens.isName(next) && !cursor.at("LIKE");
    return named ? cursor.name("a name") : null;
  }
}
