package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.plan.Program.Query;
import io.ferrisstreams.compiler.plan.Program.Source;
import io.ferrisstreams.compiler.plan.Program.Target;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.format.kafka.KafkaKeys;
import io.ferrisstreams.serdes.type.RowType;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The Java class of a whole script: reads its sources, adds its queries, writes their sinks.
 * Mutable while it is written.
 */
final class TopologyClass {
  private static final String BUILDER = "builder";
  private static final String PROBE = "probe";

  private final ClassName name;
  private final JavaNames variables =
      // The others are parameters of lambdas, and roots of packages.
      new JavaNames().reserve(BUILDER, PROBE, "key", "row", "java", "io", "org");
  private final JavaNames constantNames = new JavaNames();
  private final Map<String, String> variableOf = new HashMap<>();
  private final CodeBlock.Builder addTo = CodeBlock.builder();
  private final TypeSpec.Builder type;

  TopologyClass(Program program, ClassName name) {

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
    RowType written = source.written();
    CodeBlock columns = CodeBlock.of("$T.TYPE", row.name());
    if (!written.equals(row.row())) {
      String constant = constantNames.constant(source.stream() + "_columns");
      type.addField(
          FieldSpec.builder(
                  RowType.class, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("All columns of the records; $T has those that are used.\n", row.name())
              .initializer(SpecCode.rowType(written))
              .build());
      columns = CodeBlock.of("$N", constant);
    }
    if (!addTo.isEmpty()) {
      addTo.add("\n");
    }
    comment(source.sql());
    addTo.add("$T $N =\n$>$>", QueryClass.stream(row), variable(source.stream()));
    CodeBlock read =
        CodeBlock.of(
            """
            stream(
            $>$>$L,
            $T.with(
            $>$>$T.ByteArray(),
            $N.in($L, $T.reading($S, $L$L, $T::new)))
            .withName($S))$<$<$<$<\
            """,
            SpecCode.string(source.topic()),
            Consumed.class,
            Serdes.class,
            PROBE,
            SpecCode.string(source.stream()),
            RowSerde.class,
            source.format(),
            options(source.options()),
            columns,
            row.name(),
            KafkaNames.operator(source.stream(), "source"));
    if (source.keyColumn().isPresent()) {
      int column = row.row().indexOf(source.keyColumn().get());
      addTo.add(
          "$N\n$>$>.$L\n.mapValues((key, row) -> $T.read(key, row, $L), $T.as($S));\n$<$<$<$<",
          BUILDER,
          read,
          KafkaKeys.class,
          column,
          Named.class,
          KafkaNames.operator(source.stream(), "key"));
    } else {
      addTo.add("$N.$L;\n$<$<", BUILDER, read);
    }
  }

  void addQuery(Query query, ClassName queryClass, RowClass result) {
    String input = variable(scanned(query.root()));
    if (!addTo.isEmpty()) {
      addTo.add("\n");
    }
    addTo.addStatement(
        "$T $N = $T.addTo($N)",
        QueryClass.stream(result),
        variable(query.name()),
        queryClass,
        input);
    if (query.target() instanceof Target.Topic topic) {
      addTo.add(
          """
          $N.to(
          $>$>$L,
          $T.with(
          $>$>$T.ByteArray(),
          $N.out($L, $T.writing($S, $L$T::new)))
          .withName($S));
          $<$<$<$<\
          """,
          variable(query.name()),
          SpecCode.string(topic.topic()),
          Produced.class,
          Serdes.class,
          PROBE,
          SpecCode.string(topic.stream()),
          RowSerde.class,
          topic.format(),
          options(topic.options()),
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

  /** The stream at the bottom of a query. */
  static String scanned(Rel rel) {
    return rel instanceof Rel.Scan scan ? scan.stream() : scanned(rel.inputs().get(0));
  }

  private static CodeBlock options(Map<String, String> options) {
    return options.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L, ", SpecCode.map(options));
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
