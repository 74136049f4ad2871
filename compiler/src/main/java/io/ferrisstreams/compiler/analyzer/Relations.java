package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.catalog.Relation;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.text.Names;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import net.sf.jsqlparser.schema.Table;

/** What the names in FROM stand for. */
record Relations(Catalog catalog, Dialect dialect) {

  Relation named(Table table) {
    // Not getName(), which takes what follows an @ for a link to a database.
    String written = table.getNameParts().get(0);
    String name = dialect.text(written);
    Span span = Spans.of(table);
    if (table.getNameParts().size() > 1) {
      throw ProblemException.at(span, "a stream has a name of one part");
    }
    if (written.startsWith("'")) {
      throw ProblemException.unsupported(
          span,
          "reading from a URI",
          "declare it: CREATE STREAM name (columns) WITH ('file.path' = '…')");
    }
    return catalog.find(name, dialect.isExact(written)).orElseThrow(() -> unknown(name, span));
  }

  private ProblemException unknown(String name, Span span) {
    List<String> known = catalog.relations().stream().map(Relation::name).toList();
    return ProblemException.at(
        span,
        "unknown stream '" + name + "'",
        Names.nearest(name, known)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("declare it first: CREATE STREAM " + name + " (column TYPE, …) WITH (…)"));
  }

  /** Its rows. */
  static Rel rel(Relation relation) {
    if (relation instanceof Relation.Declared declared) {
      return declared.rel();
    }
    if (relation instanceof Relation.Derived derived) {
      return new Rel.Scan(derived.name(), derived.type());
    }
    if (relation instanceof Relation.View view) {
      return view.rel();
    }
    throw new AssertionError(relation);
  }

  /** How far out of order rows come: as far as those of any stream they are made of. */
  static Duration lateness(Rel rel, Catalog catalog) {
    return rel.scanned().stream()
        .flatMap(stream -> catalog.find(stream, true).stream())
        .filter(Relation.Declared.class::isInstance)
        .map(declared -> ((Relation.Declared) declared).lateness())
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }
}
