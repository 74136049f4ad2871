package io.ferrisstreams.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;

/** Who may know whom: modules, packages, and the libraries that must not spread. */
@AnalyzeClasses(packages = "io.ferrisstreams", importOptions = DoNotIncludeTests.class)
final class ArrowsTest {
  private static final String HOUSE = "io.ferrisstreams.";
  private static final String COMPILER = HOUSE + "compiler.";

  /** Bottom to top. */
  private static final List<String> MODULES =
      List.of("serdes", "runtime", "compiler", "testkit", "cli");

  /** In the order of the pipeline. */
  private static final List<String> PASSES =
      List.of("text", "parser", "plan", "catalog", "analyzer", "optimizer", "codegen", "jvm");

  @ArchTest static final ArchRule MODULE_ARROWS_POINT_DOWN = bottomUp(HOUSE, MODULES);

  @ArchTest
  static final ArchRule COMPILER_ARROWS_POINT_TO_EARLIER_PASSES = bottomUp(COMPILER, PASSES);

  @ArchTest
  static final ArchRule NOTHING_IN_THE_COMPILER_KNOWS_ITS_ENTRY =
      noClasses()
          .that()
          .resideInAPackage(COMPILER + "*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(HOUSE + "compiler");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching(HOUSE + "(*).(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule JSQLPARSER =
      only("net.sf.jsqlparser..", COMPILER + "parser..", COMPILER + "analyzer..");

  @ArchTest
  static final ArchRule JAVAPOET = only("com.palantir.javapoet..", COMPILER + "codegen..");

  @ArchTest static final ArchRule ECJ = only("org.eclipse.jdt..", COMPILER + "jvm..");

  @ArchTest
  static final ArchRule AVRO =
      only("org.apache.avro..", HOUSE + "serdes.format.avro..", HOUSE + "serdes.registry..");

  @ArchTest static final ArchRule REGISTRY = only("io.confluent..", HOUSE + "serdes.registry..");

  /** The compiler itself hands out topologies; its passes only write about them. */
  @ArchTest
  static final ArchRule STREAMS_DSL =
      only(
          "org.apache.kafka.streams.kstream..",
          HOUSE + "runtime..",
          HOUSE + "compiler",
          COMPILER + "codegen..",
          HOUSE + "testkit..");

  /** Until code generation, no pass knows what it is compiled to. */
  @ArchTest
  static final ArchRule KAFKA =
      only(
          "org.apache.kafka..",
          HOUSE + "serdes..",
          HOUSE + "runtime..",
          HOUSE + "compiler",
          COMPILER + "codegen..",
          HOUSE + "testkit..",
          HOUSE + "cli..");

  @ArchTest
  static final ArchRule BROKER =
      noClasses()
          .that()
          .resideOutsideOfPackage(HOUSE + "cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "kafka..",
              "scala..",
              "org.apache.kafka.server..",
              "org.apache.kafka.metadata..",
              "org.apache.kafka.storage..");

  @ArchTest
  static final ArchRule SKETCHES = only("com.dynatrace.hash4j..", HOUSE + "runtime.aggregate..");

  @ArchTest static final ArchRule COMMAND_LINE = only("picocli..", HOUSE + "cli..");

  @ArchTest static final ArchRule LOG_BACKEND = only("ch.qos.logback..", HOUSE + "cli..");

  private static ArchRule only(String library, String... users) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(users)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  /** No package of the list knows one that stands behind it. */
  private static ArchRule bottomUp(String prefix, List<String> names) {
    List<ArchRule> rules = new ArrayList<>();
    for (int i = 0; i < names.size() - 1; i++) {
      String[] above =
          names.subList(i + 1, names.size()).stream()
              .map(name -> prefix + name + "..")
              .toArray(String[]::new);
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(prefix + names.get(i) + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(above)
              // The house is drawn whole before every room is built.
              .allowEmptyShould(true));
    }
    return CompositeArchRule.of(rules);
  }
}
