package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.plan.Program.Insert;
import io.ferrisstreams.compiler.plan.Program.Query;
import io.ferrisstreams.compiler.plan.Program.Source;
import io.ferrisstreams.compiler.plan.Program.Target;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.Decoding;
import io.ferrisstreams.runtime.topology.InsertedRows;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.KeptTable;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.runtime.window.WindowedKeys;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeySerde;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.jspecify.annotations.Nullable;

/**
 * The Java class of a whole script: reads its sources, adds its queries, writes their sinks.
 * Mutable while it is written.
 */
final class TopologyClass {
  private static final String BUILDER = "builder";
  private static final String PROBE = "probe";

  private final Program program;
  private final ClassName name;
  private final JavaNames variables =
      // The others are parameters of lambdas, and roots of packages.
      new JavaNames().reserve(BUILDER, PROBE, "key", "row", "java", "io", "org");
  private final JavaNames constantNames = new JavaNames();
  private final Map<String, String> variableOf = new HashMap<>();
  private final Map<String, String> sharedTopics = new HashMap<>();
  private final CodeBlock.Builder addTo = CodeBlock.builder();
  private final List<CodeBlock> tables = new ArrayList<>();
  private final List<CodeBlock> inserts = new ArrayList<>();
  private final Map<String, CodeBlock> insertedParts = new HashMap<>();
  private final TypeSpec.Builder type;

  TopologyClass(Program program, ClassName name) {
    this.program = program;
    this.name = name;
    this.type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(SqlTopology.class)
            .addJavadoc("The topology of job $L.\n", Comments.safe(program.name()));
  }

  /** The Java name of the variable that holds a stream's rows. */
  String variable(String stream) {
    return variableOf.computeIfAbsent(stream, variables::lower);
  }

  void addSource(Source source, RowClass row) {
    CodeBlock columns =
        columns(
            source.value().columns(),
            row,
            source.stream() + "_columns",
            "Values of records; $T has the columns that are used.");
    if (!addTo.isEmpty()) {
      addTo.add("\n");
    }
    List<String> readers = readers(source.topic());
    if (readers.size() > 1 && !sharedTopics.containsKey(source.topic())) {
      shareTopic(source, readers);
    }
    comment(source.sql());
    addTo.add("$T $N =\n$>$>", QueryClass.stream(row), variable(source.stream()));
    CodeBlock values =
        CodeBlock.of(
            "$N.in($L, $T.reading($S, $L$L, $T::new)$L)",
            PROBE,
            SpecCode.string(source.stream()),
            RowSerde.class,
            source.value().format(),
            options(source.value().options()),
            columns,
            row.name(),
            source.type().nullRows() ? ".passingNulls()" : "");
    String shared = sharedTopics.get(source.topic());
    CodeBlock read =
        shared == null
            ? records(source, values)
            : CodeBlock.of(
                "processValues(\n$>$>$T.by(\n$>$>$L$<$<),\n$T.as($S))$<$<",
                Decoding.class,
                values,
                Named.class,
                KafkaNames.operator(source.stream(), "decode"));
    String from = shared == null ? BUILDER : shared;
    boolean isTable = source.type().kind() == RelType.Changelog.TABLE;
    if (isTable) {
      read =
          CodeBlock.of(
              "$L\n.peek((key, row) -> $T.checkPresent(key), $T.as($S))",
              read,
              KeyReader.class,
              Named.class,
              KafkaNames.operator(source.stream(), "present"));
    }
    if (source.key().isPresent()) {
      Encoded key = source.key().get();
      int window = source.type().key().window().bytes();
      addTo.add(
          "$N\n$>$>.$L\n.mapValues($T.of($S, $L$L, $T.TYPE)$L::read, $T.as($S));\n$<$<$<$<",
          from,
          read,
          KeyReader.class,
          key.format(),
          options(key.options()),
          columns(
              key.columns(),
              row,
              source.stream() + "_key",
              "Keys of records; $T has the columns that are used."),
          row.name(),
          window == 0 ? "" : ".beforeWindow(" + window + ")",
          Named.class,
          KafkaNames.operator(source.stream(), "key"));
    } else {
      addTo.add("$N.$L;\n$<$<", from, read);
    }
  }

  /**
   * The records of a topic.
   *
   * @param values serde of their values
   */
  private static CodeBlock records(Source source, CodeBlock values) {
    return CodeBlock.of(
        """
        stream(
        $>$>$L,
        $T.with(
        $>$>$T.ByteArray(),
        $L)
        .withName($S))$<$<$<$<\
        """,
        SpecCode.string(source.topic()),
        Consumed.class,
        Serdes.class,
        values,
        KafkaNames.operator(source.stream(), "source"));
  }

  /** Reads a topic of several streams, once; each of them decodes its records for itself. */
  private void shareTopic(Source source, List<String> streams) {
    String records = variables.lower(streams.get(0) + "_records");
    sharedTopics.put(source.topic(), records);
    addTo.add(
        "// Read once for $L.\n$T $N =\n$>$>$N.$L;\n$<$<\n",
        Comments.safe(String.join(", ", streams)),
        ParameterizedTypeName.get(KStream.class, byte[].class, byte[].class),
        records,
        BUILDER,
        records(source, CodeBlock.of("$T.ByteArray()", Serdes.class)));
  }

  private List<String> readers(String topic) {
    return program.sources().stream()
        .filter(source -> source.topic().equals(topic))
        .map(Source::stream)
        .toList();
  }

  /** The row type as an expression: the row class's own, or a constant. */
  private CodeBlock columns(RowType columns, RowClass row, String name, String comment) {
    if (columns.equals(row.row())) {
      return CodeBlock.of("$T.TYPE", row.name());
    }
    String constant = constantNames.constant(name);
    type.addField(
        FieldSpec.builder(
                RowType.class, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(comment + "\n", row.name())
            .initializer(SpecCode.rowType(columns))
            .build());
    return CodeBlock.of("$N", constant);
  }

  /**
   * @param key the class for rows of the key's columns, if the sink writes the key anew
   */
  void addQuery(Query query, ClassName queryClass, RowClass result, @Nullable RowClass key) {
    List<CodeBlock> arguments = new ArrayList<>();
    query.root().scanned().forEach(stream -> arguments.add(CodeBlock.of("$N", variable(stream))));
    if (QueryClass.hasWindow(query.root())) {
      arguments.add(CodeBlock.of(PROBE));
    }
    if (!addTo.isEmpty()) {
      addTo.add("\n");
    }
    addTo.addStatement(
        "$T $N = $T.addTo($L)",
        QueryClass.stream(result),
        variable(query.name()),
        queryClass,
        CodeBlock.join(arguments, ", "));
    if (query.target() instanceof Target.Topic topic) {
      addTo.add(
          """
          $N.to(
          $>$>$L,
          $T.with(
          $>$>$L,
          $N.out($L, $T.writing($S, $L$L$T::new)))
          .withName($S));
          $<$<$<$<\
          """,
          variable(query.name()),
          SpecCode.string(topic.topic()),
          Produced.class,
          keySerde(query, topic, key),
          PROBE,
          SpecCode.string(topic.stream()),
          RowSerde.class,
          topic.value().format(),
          options(topic.value().options()),
          valueColumns(query, topic, result),
          result.name(),
          KafkaNames.operator(query.name(), "sink"));
    } else {
      addTo.addStatement(
          "$N.foreach($N.results($L), $T.as($S))",
          variable(query.name()),
          PROBE,
          SpecCode.string(query.name()),
          Named.class,
          KafkaNames.operator(query.name(), "results"));
    }
  }

  /**
   * @param key the class for rows of the key's columns
   */
  void addTable(Query query, RowClass key) {
    Encoded encoded = query.root().type().key().encoded();
    tables.add(
        CodeBlock.of(
            "$T.of($S, $S, $S, $L, $T::new)",
            KeptTable.class,
            query.name(),
            KeptCode.store(query.name()),
            encoded.format(),
            all(encoded.options()),
            key.name()));
  }

  private CodeBlock valueColumns(Query query, Target.Topic topic, RowClass result) {
    RowType columns = topic.value().columns();
    return columns.equals(result.row())
        ? CodeBlock.of("")
        : CodeBlock.of(
            "$L, ",
            columns(
                columns,
                result,
                query.name() + "_columns",
                "What the values of records hold of $T."));
  }

  /**
   * @param row the class of its rows
   */
  void addInsert(Insert insert, ClassName valuesClass, RowClass row) {
    Target.Topic topic = insert.target();
    Encoded key = topic.key().orElse(Encoded.NOTHING);
    CodeBlock keys =
        key.columns().size() == 0
            ? CodeBlock.of("$T.of()", RowType.class)
            : inserted(topic.stream(), "key", key.columns(), row);
    inserts.add(
        CodeBlock.of(
            """
            $T.of($>$>
            $L,
            $L,
            $L,
            $T.all(),
            $L,
            $T.writing($S, $L$L, $T::new).serializer(),
            $N.out($L,$W$T.writing($S, $L$L, $T::new)).serializer())$<$<\
            """,
            InsertedRows.class,
            SpecCode.string(insert.name()),
            SpecCode.string(topic.topic()),
            SpecCode.string(insert.sql()),
            valuesClass,
            keys,
            RowSerde.class,
            key.format(),
            options(key.options()),
            keys,
            row.name(),
            PROBE,
            SpecCode.string(topic.stream()),
            RowSerde.class,
            topic.value().format(),
            options(topic.value().options()),
            inserted(topic.stream(), "columns", topic.value().columns(), row),
            row.name()));
  }

  /** What a part of the records of a stream holds of the rows that are inserted into it. */
  private CodeBlock inserted(String stream, String part, RowType columns, RowClass row) {
    String name = stream + "_inserted_" + part;
    CodeBlock known = insertedParts.get(name);
    if (known == null) {
      known = columns(columns, row, name, "What records of $T hold.");
      insertedParts.put(name, known);
    }
    return known;
  }

  private CodeBlock keySerde(Query query, Target.Topic topic, @Nullable RowClass key) {
    CodeBlock group = groupSerde(query, topic, key);
    int window = query.root().type().key().window().bytes();
    return window == 0 || topic.key().isEmpty()
        ? group
        : CodeBlock.of("$T.writing($L, $L)", WindowedKeys.class, window, group);
  }

  private CodeBlock groupSerde(Query query, Target.Topic topic, @Nullable RowClass key) {
    if (topic.key().isEmpty()) {
      return CodeBlock.of("$T.ByteArray()", Serdes.class);
    }
    if (key == null) {
      return CodeBlock.of("$T.dropping()", KeySerde.class);
    }
    Encoded from = query.root().type().key().encoded();
    return CodeBlock.of(
        "$T.rewriting($>$>\n$S,$W$L,$W$L,$W$S,$W$L,$W$T::new)$<$<",
        KeySerde.class,
        from.format(),
        all(from.options()),
        columns(
            from.columns(), key, query.name() + "_key", "$T under the names that it is read with."),
        topic.key().get().format(),
        all(topic.key().get().options()),
        key.name());
  }

  private static CodeBlock options(Map<String, String> options) {
    return options.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L, ", all(options));
  }

  /** With what the job is told of a Schema Registry, where a format has its schemas in one. */
  static CodeBlock all(Map<String, String> options) {
    CodeBlock map = SpecCode.map(options);
    return options.containsKey("subject") ? CodeBlock.of("$N.options($L)", PROBE, map) : map;
  }

  private void comment(String sql) {
    for (String line : Comments.safe(sql).split("\n", -1)) {
      addTo.add("// $L\n", line);
    }
  }

  TypeSpec toJava(JobSpec spec) {
    type.addMethod(
        MethodSpec.methodBuilder("addTo")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(StreamsBuilder.class, BUILDER)
            .addParameter(JobProbe.class, PROBE)
            .addCode(addTo.build())
            .build());
    if (!inserts.isEmpty()) {
      type.addMethod(
          MethodSpec.methodBuilder("inserts")
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .returns(ParameterizedTypeName.get(List.class, InsertedRows.class))
              .addParameter(JobProbe.class, PROBE)
              .addStatement(
                  "return $T.of($>$>\n$L$<$<)", List.class, CodeBlock.join(inserts, ",\n"))
              .build());
    }
    if (!tables.isEmpty()) {
      type.addMethod(
          MethodSpec.methodBuilder("tables")
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .returns(ParameterizedTypeName.get(List.class, KeptTable.class))
              .addParameter(JobProbe.class, PROBE)
              .addStatement("return $T.of($>$>\n$L$<$<)", List.class, CodeBlock.join(tables, ",\n"))
              .build());
    }
    type.addMethod(
        MethodSpec.methodBuilder("spec")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(JobSpec.class)
            .addStatement("return $L", SpecCode.spec(spec))
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("main")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addParameter(String[].class, "args")
            .addStatement("$T.exit($T.run(new $T(), args))", System.class, JobMain.class, name)
            .build());
    return type.build();
  }
}
