package io.ferrisstreams.compiler.codegen;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.ferrisstreams.compiler.plan.Kept;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.plan.Program.Insert;
import io.ferrisstreams.compiler.plan.Program.Query;
import io.ferrisstreams.compiler.plan.Program.Source;
import io.ferrisstreams.compiler.plan.Program.Target;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.JobSpec.Keeps;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A program as Java source: a topology class, a class for each query, a class for each kind of row.
 * Mutable while it writes one program.
 */
public final class JavaGenerator {
  /** Those of the methods whose parameters tell whether it is the one or the other class's. */
  private static final Pattern DECIMAL_CALL =
      Pattern.compile(
          "\\b(Wide)?Decimals\\.(add|subtract|multiply|divide|remainder|negate|rescale|compare"
              + "|checkPrecision|narrow|toDouble|formatTrimmed|\\w+Rounded)\\(");

  private final Program program;
  private final String packageName;
  private final JavaNames classNames = new JavaNames();
  private final List<RowClass> rowClasses = new ArrayList<>();
  private final Map<String, RowClass> rowsOf = new HashMap<>();
  private final Stages stages = new Stages();
  private final Map<String, String> files = new LinkedHashMap<>();

  private JavaGenerator(Program program, String packageName) {
    this.program = program;
    this.packageName = packageName;
  }

  /**
   * @param packageName a valid Java package
   */
  public static JavaSources generate(Program program, String packageName) {
    return new JavaGenerator(program, packageName).generate();
  }

  private JavaSources generate() {
    ClassName topologyName = className(program.name() + "_topology");
    TopologyClass topology = new TopologyClass(program, topologyName);
    files.put(topologyName.canonicalName(), "");
    for (Source source : program.sources()) {
      RowClass row = rowClass(source.stream(), source.type().row());
      rowsOf.put(source.stream(), row);
      topology.addSource(source, row);
    }
    for (Query query : program.queries()) {
      ClassName queryName = className(query.name() + "_query");
      Map<String, QueryClass.Input> inputs = new LinkedHashMap<>();
      for (String stream : query.root().scanned()) {
        RowClass row = requireNonNull(rowsOf.get(stream));
        inputs.put(stream, new QueryClass.Input(topology.variable(stream), row));
      }
      QueryClass.Written written =
          new QueryClass(query, queryName, inputs, classes(), stages).write();
      rowsOf.put(query.name(), written.result());
      stages.add(query.name(), query.root());
      topology.addQuery(query, queryName, written.result(), keyClass(query));
      if (query.root() instanceof Kept) {
        RowType key = query.root().type().key().encoded().columns();
        topology.addTable(query, rowClass(query.name() + "_kept_key", key));
      }
      put(queryName, written.type());
      written.states().forEach(state -> put(ClassName.get(packageName, state.name()), state));
    }
    Map<String, RowClass> inserted = new HashMap<>();
    for (Insert insert : program.inserts()) {
      ClassName valuesName = className(insert.name() + "_rows");
      String stream = insert.target().stream();
      RowClass row = inserted.computeIfAbsent(stream, s -> rowClass(s + "_inserted", insert.row()));
      topology.addInsert(insert, valuesName, row);
      put(valuesName, new ValuesClass(insert, valuesName, row).write());
    }
    rowClasses.forEach(row -> put(row.name(), row.toJava()));
    put(topologyName, topology.toJava(spec()));
    return new JavaSources(topologyName.canonicalName(), files);
  }

  /** For rows of the key's columns, if there are some that the sink writes anew. */
  private @Nullable RowClass keyClass(Query query) {
    return query.target() instanceof Target.Topic topic
            && topic.key().isPresent()
            && topic.key().get().columns().size() > 0
        ? rowClass(query.name() + "_key", topic.key().get().columns())
        : null;
  }

  private QueryClass.Classes classes() {
    return new QueryClass.Classes() {
      @Override
      public RowClass rows(String title, RowType row) {
        return rowClass(title, row);
      }

      @Override
      public ClassName named(String sqlName) {
        return className(sqlName);
      }
    };
  }

  private RowClass rowClass(String stream, RowType row) {
    RowClass rowClass = RowClass.of(className(stream), "A row of " + stream + ".", row);
    rowClasses.add(rowClass);
    return rowClass;
  }

  private ClassName className(String sqlName) {
    String name = classNames.upper(sqlName);
    while (isJavaLang(name)) {
      name = classNames.upper(sqlName);
    }
    return ClassName.get(packageName, name);
  }

  /** Whether a class of that name would hide one that is used without an import. */
  private static boolean isJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private void put(ClassName name, TypeSpec type) {
    JavaFile file =
        JavaFile.builder(packageName, type).skipJavaLangImports(true).indent("  ").build();
    files.put(name.canonicalName(), withStaticImports(file).toString());
  }

  /** Money reads better as {@code multiply(row.price, row.quantity)}. */
  private static JavaFile withStaticImports(JavaFile file) {
    Matcher calls = DECIMAL_CALL.matcher(file.toString());
    JavaFile.Builder imported = file.toBuilder();
    while (calls.find()) {
      Class<?> owner = calls.group(1) == null ? Decimals.class : WideDecimals.class;
      imported.addStaticImport(owner, calls.group(2));
    }
    return imported.build();
  }

  private JobSpec spec() {
    List<JobSpec.Source> sources =
        program.sources().stream()
            .map(
                source ->
                    new JobSpec.Source(
                        source.stream(), source.topic(), source.file(), keeps(source.type())))
            .toList();
    Map<String, JobSpec.Sink> sinks = new LinkedHashMap<>();
    for (Query query : program.queries()) {
      if (query.target() instanceof Target.Topic t) {
        sinks.putIfAbsent(t.stream(), sink(t, query.root().type()));
      }
    }
    for (Insert insert : program.inserts()) {
      Target.Topic t = insert.target();
      sinks.putIfAbsent(
          t.stream(),
          program.sources().stream()
              .filter(source -> source.stream().equals(t.stream()))
              .map(source -> sink(t, source.type()))
              .findFirst()
              .orElseGet(() -> new JobSpec.Sink(t.stream(), t.topic(), t.file())));
    }
    return new JobSpec(program.name(), sources, List.copyOf(sinks.values()), program.statements());
  }

  private static JobSpec.Sink sink(Target.Topic topic, RelType type) {
    // A file is to have all changes, and a topic that is compacted may lose some before.
    Keeps keeps = topic.file().isPresent() ? Keeps.FOR_A_TIME : keeps(type);
    return new JobSpec.Sink(topic.stream(), topic.topic(), topic.file(), keeps);
  }

  private static Keeps keeps(RelType type) {
    if (type.kind() == RelType.Changelog.STREAM) {
      return Keeps.FOR_A_TIME;
    }
    return type.key().window().bytes() == 0 ? Keeps.LAST_OF_KEY : Keeps.LAST_OF_KEY_FOR_A_TIME;
  }
}
