package io.ferrisstreams.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.ZoneId;
import org.jspecify.annotations.NullMarked;

/** What every class keeps to. */
@AnalyzeClasses(packages = "io.ferrisstreams", importOptions = DoNotIncludeTests.class)
final class CodeTest {

  /** Low enough to leave room, high enough to notice a module that is not seen at all. */
  @ArchTest
  static void everyModuleIsSeen(JavaClasses all) {
    assertThat(all).hasSizeGreaterThan(30);
    assertThat(all.stream().map(c -> c.getPackageName().split("\\.", -1)[2]).distinct())
        .contains("serdes", "runtime", "compiler");
  }

  @ArchTest
  static final ArchRule ONLY_PROGRAMS_PRINT =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.ferrisstreams.cli..")
          .and()
          .haveNameNotMatching("io\\.ferrisstreams\\.runtime\\.job\\.JobMain(\\$.*)?")
          .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule LOGGING_IS_SLF4J =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED = classes().should(liveInANullMarkedPackage());

  /** Turkish has another lower case of I. */
  @ArchTest
  static final ArchRule NO_DEFAULT_LOCALE =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase");

  @ArchTest
  static final ArchRule NO_DEFAULT_TIME_ZONE =
      noClasses()
          .should()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethodWhere(
              target(owner(type(java.time.LocalDateTime.class)))
                  .and(target(name("now")))
                  .and(target(rawParameterTypes(new Class<?>[0]))))
          .orShould()
          .callMethodWhere(
              target(owner(type(java.time.LocalDate.class)))
                  .and(target(name("now")))
                  .and(target(rawParameterTypes(new Class<?>[0]))));

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a package with @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(
                  item, item.getPackageName() + " has no package-info.java with @NullMarked"));
        }
      }
    };
  }
}
