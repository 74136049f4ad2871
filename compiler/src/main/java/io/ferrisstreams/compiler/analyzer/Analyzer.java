package io.ferrisstreams.compiler.analyzer;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.compiler.analyzer.Analyzed.Output;
import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.catalog.Relation;
import io.ferrisstreams.compiler.parser.CreateAs;
import io.ferrisstreams.compiler.parser.CreateSource;
import io.ferrisstreams.compiler.parser.CreateType;
import io.ferrisstreams.compiler.parser.CreateView;
import io.ferrisstreams.compiler.parser.Describe;
import io.ferrisstreams.compiler.parser.Drop;
import io.ferrisstreams.compiler.parser.Explain;
import io.ferrisstreams.compiler.parser.InsertSelect;
import io.ferrisstreams.compiler.parser.InsertValues;
import io.ferrisstreams.compiler.parser.IntoClause;
import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.parser.ParsedScript;
import io.ferrisstreams.compiler.parser.Property;
import io.ferrisstreams.compiler.parser.Query;
import io.ferrisstreams.compiler.parser.SelectStatement;
import io.ferrisstreams.compiler.parser.SetProperty;
import io.ferrisstreams.compiler.parser.ShowStatement;
import io.ferrisstreams.compiler.parser.Statement;
import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.plan.PlanChecker;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.plan.Program.Target;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.compiler.text.SqlException;
import io.ferrisstreams.runtime.config.End;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Statements to a program, one after the other, each in the catalog that those before it made. A
 * statement that is wrong leaves a poisoned name, so that its readers are still checked as far as
 * they can be. Mutable while it works through one script.
 */
public final class Analyzer {
  private final Script script;
  private final Warnings warnings = new Warnings();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Output> outputs = new ArrayList<>();
  private final Map<String, Declarations> declarations = new LinkedHashMap<>();
  private final Map<String, String> topics = new LinkedHashMap<>();
  private final List<QueryNode> queries = new ArrayList<>();
  private final List<InsertNode> inserts = new ArrayList<>();
  private final List<Setting> properties = new ArrayList<>();
  private final Map<String, Written> writtenAs = new HashMap<>();
  private Catalog catalog;
  private Dialect dialect;

  private Analyzer(Script script, Catalog catalog, Dialect dialect) {
    this.catalog = catalog;
    this.script = script;
    this.dialect = dialect;
  }

  /**
   * @param jobName made of letters, digits, '.', '_' and '-'
   * @param catalog what there is before the first statement
   * @param dialect what the script is written in, until it says otherwise
   * @throws SqlException with every problem found, those of the parser among them
   */
  public static Analyzed analyze(
      Script script, ParsedScript parsed, String jobName, Catalog catalog, Dialect dialect) {
    Analyzer analyzer = new Analyzer(script, catalog, dialect);
    analyzer.problems.addAll(parsed.problems());
    parsed.statements().forEach(analyzer::statement);
    new StateForgotten(analyzer.warnings).checkSet(parsed.statements(), analyzer.queries);
    Program program = analyzer.program(jobName, analyzer.queries);
    if (!analyzer.problems.isEmpty()) {
      throw new SqlException(script, analyzer.problems);
    }
    return new Analyzed(PlanChecker.checked(program), analyzer.outputs, analyzer.warnings.all());
  }

  private void statement(Statement written) {
    Statement statement = new FoldNames(dialect).apply(written);
    int before = problems.size();
    int made = queries.size();
    try {
      dispatch(statement);
      new StateForgotten(warnings).check(statement, queries.subList(made, queries.size()));
    } catch (ProblemException e) {
      problems.add(e.problem());
    }
    if (problems.size() > before) {
      created(statement).ifPresent(name -> catalog = catalog.with(new Relation.Poisoned(name)));
    }
  }

  private static Optional<String> created(Statement statement) {
    if (statement instanceof CreateSource create) {
      return Optional.of(create.name().text());
    }
    if (statement instanceof CreateAs create) {
      return Optional.of(create.name().text());
    }
    return statement instanceof CreateView create
        ? Optional.of(create.name().text())
        : Optional.empty();
  }

  private void dispatch(Statement statement) {
    if (statement instanceof CreateSource create) {
      declare(create);
    } else if (statement instanceof CreateAs create) {
      createAs(create);
    } else if (statement instanceof CreateView create) {
      createView(create);
    } else if (statement instanceof InsertSelect insert) {
      insert(insert);
    } else if (statement instanceof InsertValues insert) {
      insertValues(insert);
    } else if (statement instanceof SelectStatement select) {
      select(select);
    } else if (statement instanceof CreateType create) {
      createType(create);
    } else if (statement instanceof Drop drop) {
      drop(drop);
    } else if (statement instanceof SetProperty set) {
      set(set);
    } else if (statement instanceof ShowStatement show) {
      outputs.add(
          new Output.Text(Introspection.show(show, catalog, topics(), List.copyOf(properties))));
    } else if (statement instanceof Describe describe) {
      outputs.add(new Output.Text(Introspection.describe(describe, catalog, session().dialect())));
    } else if (statement instanceof Explain explain) {
      explain(explain);
    } else {
      throw ProblemException.unsupported(head(statement.span()), Statements.name(statement));
    }
  }

  /** The first word of a statement. */
  private Span head(Span span) {
    int end = span.start();
    while (end < span.end() && Character.isLetter(script.text().charAt(end))) {
      end++;
    }
    return new Span(span.start(), Math.max(end, span.start() + 1));
  }

  private void declare(CreateSource create) {
    if (isKnown(create.name(), create.orReplace(), create.ifNotExists())) {
      return;
    }
    List<Problem> found = new ArrayList<>();
    List<Setting> settings = settings().of(create.properties());
    String sql = script.textOf(create.span());
    Span span = span(create.properties(), create.name().span());
    StateSettings.refuseKept(settings, span);
    Ends ends = Ends.of(End.Role.SOURCE, create.name().text(), settings, span);
    Inferred inferred = new Inferred(create, new Encodings(ends, session()));
    Declarations declaration = Declarations.of(create, settings, sql, inferred, catalog, found);
    problems.addAll(found);
    if (found.isEmpty()) {
      Written written = declaration.written(ends);
      writtenAs.put(declaration.name(), written);
      topics.put(declaration.name(), ends.topic());
      RelType type = declaration.type(written, ends);
      declarations.put(declaration.name(), declaration);
      TimeColumn time = new TimeColumn(ends, session(), catalog, warnings);
      Rel rel =
          time.applied(
              new Rel.Scan(declaration.name(), type), declaration.name(), create.watermark());
      Duration lateness = time.lateness(create.watermark());
      catalog = catalog.with(new Relation.Declared(declaration.name(), type, rel, lateness));
    }
  }

  private void createAs(CreateAs create) {
    if (isKnown(create.name(), create.orReplace(), create.ifNotExists())) {
      return;
    }
    if (!create.columns().isEmpty()) {
      throw ProblemException.unsupported(
          create.columns().get(0).span(), "columns before AS SELECT", "CAST in the select list");
    }
    into(create.query())
        .ifPresent(
            into -> {
              throw ProblemException.at(
                  into.span(),
                  "a CREATE … AS SELECT already has its sink: '" + create.name().text() + "'",
                  "leave INTO out");
            });
    List<Setting> settings = settings().of(create.properties(), create.query().clauses());
    RelType.Changelog kind = create.table() ? RelType.Changelog.TABLE : RelType.Changelog.STREAM;
    Rel rel = plan(create.query(), kind);
    if (rel != null) {
      rel = Kinds.as(kind, rel, dialect);
      Kinds.check(rel, kind, create, head(create.span()), dialect);
    }
    sink(create.name(), rel, settings, create.span());
  }

  /** A new stream made of the rows of {@code rel}. */
  private void sink(Name name, @Nullable Rel rel, List<Setting> settings, Span span) {
    if (rel == null) {
      catalog = catalog.with(new Relation.Poisoned(name.text()));
      return;
    }
    Ends ends = Ends.of(End.Role.SINK, name.text(), settings, name.span());
    Rel root =
        new TimeColumn(ends, session(), catalog, warnings)
            .applied(dialect.keysFirst() ? Keys.first(Keys.checked(rel, name)) : rel, name.text());
    root = StateSettings.kept(root, settings, name.span());
    Written source = requireNonNull(writtenAs.get(rel.scanned().get(0)));
    Optional<Encoded> value =
        dialect.sinksInheritFormat() ? Optional.of(source.value()) : Optional.empty();
    Written written = Written.of(root.type(), ends, session(), source, value);
    Target.Topic target = written.target(ends, root.type().key(), dialect);
    add(
        new Program.Query(name.text(), root, target, stores(settings), script.textOf(span)),
        settings,
        span);
    writtenAs.put(name.text(), written);
    topics.put(name.text(), target.topic());
    catalog = catalog.with(new Relation.Derived(name.text(), root.type()));
  }

  private void createView(CreateView create) {
    if (isKnown(create.name(), create.orReplace(), create.ifNotExists())) {
      return;
    }
    SelectAnalyzer.Result result =
        new SelectAnalyzer(catalog, session(), warnings, RelType.Changelog.TABLE)
            .view(create.query());
    problems.addAll(result.problems());
    Rel rel = result.rel();
    String name = create.name().text();
    catalog =
        catalog.with(
            rel == null
                ? new Relation.Poisoned(name)
                : new Relation.View(name, rel, Relations.lateness(rel, catalog)));
  }

  private void createType(CreateType create) {
    String name = create.name().text().toUpperCase(Locale.ROOT);
    boolean known = catalog.types().containsKey(name);
    if (known && create.ifNotExists()) {
      return;
    }
    if (known || Types.isTaken(name)) {
      throw ProblemException.at(
          create.name().span(), "type '" + name + "' exists already", "give it another name");
    }
    catalog = catalog.withType(name, Types.resolve(create.type(), session().dialect(), catalog));
  }

  private void drop(Drop drop) {
    if (drop.what().equals("TYPE")) {
      Drops.type(drop, catalog);
      catalog = catalog.withoutType(drop.name().text());
      return;
    }
    Drops drops = new Drops(catalog, List.copyOf(queries), List.copyOf(inserts), warnings);
    drops
        .relation(drop)
        .ifPresent(
            gone -> {
              catalog = catalog.without(gone);
              declarations.remove(gone.name());
              topics.remove(gone.name());
              writtenAs.remove(gone.name());
            });
  }

  private void insert(InsertSelect insert) {
    into(insert.query())
        .ifPresent(
            into -> {
              throw ProblemException.at(into.span(), "an INSERT already has its sink");
            });
    List<Setting> settings = settings().of(insert.properties(), insert.query().clauses());
    RelType.Changelog kind = Inserts.kind(catalog, insert.target());
    insert(insert.target(), insert.columns(), plan(insert.query(), kind), settings, insert.span());
  }

  private void insert(
      Name target, List<Name> columns, @Nullable Rel rel, List<Setting> settings, Span span) {
    Optional<Relation> known = catalog.find(target.text(), target.quoted());
    if (known.isEmpty()) {
      if (!columns.isEmpty()) {
        throw ProblemException.at(target.span(), unknown(target));
      }
      sink(target, rel, settings, span);
      return;
    }
    if (rel == null || known.get() instanceof Relation.Poisoned) {
      return;
    }
    Inserts.Target into = target(known.get(), target);
    Inserts.checkTables(known.get(), into.type(), rel, target, dialect);
    Rel rows = Kinds.as(into.type().kind(), rel, dialect);
    Rel fitted = Inserts.fit(rows, into.type(), columns, target, warnings);
    Ends ends = sinkEnds(into.name(), settings, target);
    Written like = requireNonNull(writtenAs.get(into.name()));
    Written written = Written.of(fitted.type(), ends, session(), like, Optional.of(like.value()));
    Target.Topic topic = written.target(ends, fitted.type().key(), dialect);
    String sql = script.textOf(span);
    add(
        new Program.Query(unique(into.name() + "-insert"), fitted, topic, stores(settings), sql),
        settings,
        span);
  }

  /** Where the rows of a stream of this script go. */
  private Ends sinkEnds(String stream, List<Setting> settings, Name target) {
    List<Setting> all = new ArrayList<>();
    Declarations declaration = declarations.get(stream);
    if (declaration != null) {
      all.addAll(declaration.settings());
    } else {
      queries.stream()
          .filter(q -> q.query().name().equals(stream))
          .forEach(q -> all.addAll(q.settings()));
    }
    all.addAll(settings);
    return Ends.of(End.Role.SINK, stream, all, target.span());
  }

  private void insertValues(InsertValues insert) {
    Name target = insert.target();
    Relation relation =
        catalog
            .find(target.text(), target.quoted())
            .orElseThrow(() -> ProblemException.at(target.span(), unknown(target)));
    if (relation instanceof Relation.Poisoned) {
      return;
    }
    Inserts.Target into = target(relation, target);
    RelType type = into.type();
    Inserts.checkComputed(relation, type, target);
    Written written = requireNonNull(writtenAs.get(into.name()));
    Ends ends = sinkEnds(into.name(), List.of(), target);
    List<Program.Values> rows =
        new ValuesAnalyzer(type, dialect, catalog, warnings).rows(insert, problems);
    boolean keyed = type.key().isKnown() && !ends.isFile();
    Target.Topic topic =
        new Target.Topic(
            into.name(),
            ends.topic(),
            written.value(),
            keyed ? Optional.of(written.key()) : Optional.empty(),
            ends.fileSink(written.value()));
    String name = unique(into.name() + "-insert");
    inserts.add(
        new InsertNode(
            new Program.Insert(name, type.row(), topic, rows, script.textOf(insert.span())),
            insert.span()));
  }

  private Inserts.Target target(Relation relation, Name name) {
    Inserts.Target target = Inserts.target(relation, name);
    Declarations declaration = declarations.get(target.name());
    if (declaration != null && declaration.readOnly()) {
      throw ProblemException.at(
          name.span(),
          "'" + name.text() + "' is a SOURCE, which is only read",
          "leave SOURCE out where it is declared");
    }
    return target;
  }

  private static String unknown(Name stream) {
    return "unknown stream '" + stream.text() + "'";
  }

  private void select(SelectStatement select) {
    Optional<IntoClause> into = into(select.query());
    List<Setting> settings = settings().of(List.of(), select.query().clauses());
    RelType.Changelog kind =
        into.map(IntoClause::name)
            .map(name -> Inserts.kind(catalog, dialect.name(name)))
            .orElse(RelType.Changelog.STREAM);
    Rel rel = plan(select.query(), kind);
    if (into.isPresent()) {
      Name written = into.get().name();
      if (written == null) {
        throw ProblemException.unsupported(
            into.get().span(), "INTO a URI", "write INTO name … WITH ('sink.file.path' = '…')");
      }
      insert(dialect.name(written), List.of(), rel, settings, select.span());
    } else if (rel != null) {
      String sql = script.textOf(select.span());
      Rel rows =
          PullQueries.of(rel, select.query())
              .orElseGet(() -> Kinds.as(RelType.Changelog.STREAM, rel, dialect));
      add(
          new Program.Query(unique("select"), rows, new Target.Results(), stores(settings), sql),
          settings,
          select.span());
    }
  }

  private Session session() {
    return Session.of(dialect, properties);
  }

  private Settings settings() {
    return new Settings(script, dialect);
  }

  private void set(SetProperty set) {
    String key = set.key();
    if (key.equalsIgnoreCase("sql.dialect")) {
      dialect = set.value() == null ? Dialect.FERRIS : dialect(set.value(), set.span());
      return;
    }
    if (set.value() != null) {
      StateSettings.check(key, set.value(), set.span());
    }
    properties.removeIf(p -> p.key().equals(key));
    if (set.value() != null) {
      properties.add(new Setting(key, set.value(), script.where(set.span())));
    }
  }

  private static Dialect dialect(String name, Span span) {
    return Dialect.find(name)
        .orElseThrow(
            () ->
                ProblemException.at(
                    span,
                    "unknown dialect '" + Settings.shortened(name) + "'",
                    "there are " + String.join(", ", Dialect.names())));
  }

  private void explain(Explain explain) {
    Statement statement = explain.statement();
    Query query =
        statement instanceof CreateAs create
            ? create.query()
            : statement instanceof InsertSelect insert
                ? insert.query()
                : statement instanceof SelectStatement select ? select.query() : null;
    if (query == null) {
      if (explain.name() == null) {
        throw ProblemException.unsupported(explain.span(), "EXPLAIN of this statement");
      }
      String name = explain.name().text();
      List<QueryNode> named =
          queries.stream().filter(q -> dialect.same(q.query().name(), name)).toList();
      if (named.isEmpty()) {
        throw ProblemException.at(explain.name().span(), "no query is named '" + name + "'");
      }
      outputs.add(
          new Output.Plan(
              program("explain", queries.subList(0, queries.indexOf(named.get(0)) + 1))));
      return;
    }
    RelType.Changelog kind =
        statement instanceof CreateAs create && create.table()
            ? RelType.Changelog.TABLE
            : RelType.Changelog.STREAM;
    Rel planned = plan(query, kind);
    if (planned != null) {
      Rel rel = Kinds.as(kind, planned, dialect);
      List<QueryNode> all = new ArrayList<>(queries);
      Program.Query explained =
          new Program.Query(
              unique("explain"),
              rel,
              new Target.Results(),
              stores(List.of()),
              script.textOf(query.span()));
      all.add(new QueryNode(explained, List.of(), explain.span()));
      outputs.add(new Output.Plan(program("explain", all)));
    }
  }

  /**
   * @param kind what groups are wanted as
   */
  private @Nullable Rel plan(Query query, RelType.Changelog kind) {
    SelectAnalyzer.Result result =
        new SelectAnalyzer(catalog, session(), warnings, kind).analyze(query);
    problems.addAll(result.problems());
    return result.rel();
  }

  private Program.Stores stores(List<Setting> settings) {
    return StateSettings.of(settings, session());
  }

  private void add(Program.Query query, List<Setting> settings, Span span) {
    List<Setting> others =
        settings.stream().filter(setting -> !StateSettings.isOne(setting.key())).toList();
    queries.add(new QueryNode(query, others, span));
  }

  private Optional<IntoClause> into(Query query) {
    return query.clauses().all().stream()
        .filter(IntoClause.class::isInstance)
        .map(IntoClause.class::cast)
        .findFirst();
  }

  /** Whether there is nothing left to do. */
  private boolean isKnown(Name name, boolean orReplace, boolean ifNotExists) {
    Optional<Relation> known = catalog.find(name.text(), dialect.foldsCase());
    if (known.isEmpty() || ifNotExists) {
      return known.isPresent();
    }
    if (orReplace) {
      throw ProblemException.unsupported(
          name.span(), "CREATE OR REPLACE of '" + name.text() + "', which this script created");
    }
    throw ProblemException.at(name.span(), "'" + name.text() + "' exists already");
  }

  private String unique(String name) {
    String candidate = name;
    for (int n = 2; isTaken(candidate); n++) {
      candidate = name + "-" + n;
    }
    return candidate;
  }

  private boolean isTaken(String name) {
    return catalog.find(name, dialect.foldsCase()).isPresent()
        || queries.stream().anyMatch(q -> dialect.same(q.query().name(), name))
        || inserts.stream().anyMatch(i -> dialect.same(i.insert().name(), name));
  }

  private static Span span(List<Property> properties, Span otherwise) {
    return properties.isEmpty()
        ? otherwise
        : properties.get(0).span().to(properties.get(properties.size() - 1).span());
  }

  private Map<String, String> topics() {
    return Map.copyOf(topics);
  }

  private Program program(String jobName, List<QueryNode> nodes) {
    Assembly assembly =
        new Assembly(
            declarations, List.copyOf(nodes), List.copyOf(inserts), List.copyOf(properties));
    return assembly.program(jobName, problems);
  }
}
