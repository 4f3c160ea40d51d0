package id.sorot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the packages is the order of the flow. */
class DirectionOfPackagesTest {
  private static final List<String> FLOW =
      List.of(
          "knowledge",
          "article",
          "language",
          "read",
          "world",
          "annotation",
          "copy",
          "event",
          "story",
          "account",
          "relation",
          "brief");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.sorot");

  static List<String> packages() {
    return FLOW;
  }

  @ParameterizedTest(name = "{0} uses nothing after it")
  @MethodSource("packages")
  void aPackageUsesThoseBeforeItAndNeverThoseAfter(String name) {
    String[] after =
        FLOW.subList(FLOW.indexOf(name) + 1, FLOW.size()).stream()
            .map(later -> "id.sorot." + later + "..")
            .toArray(String[]::new);
    if (after.length > 0) {
      noClasses()
          .that()
          .resideInAPackage("id.sorot." + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(after)
          .allowEmptyShould(true)
          .check(CORE);
    }
  }

  @Test
  void noStageUsesTheFacade() {
    noClasses()
        .that()
        .resideInAPackage("id.sorot.*..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("id.sorot.Sorot")
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void everyPackageOfTheCoreIsPartOfTheFlow() {
    classes()
        .should()
        .resideInAnyPackage(
            java.util.stream.Stream.concat(
                    java.util.stream.Stream.of("id.sorot"),
                    FLOW.stream().map(name -> "id.sorot." + name + ".."))
                .toArray(String[]::new))
        .check(CORE);
  }

  @Test
  void nothingInTheCoreOpensASocketADatabaseOrAThreadPool() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.sql..", "javax.sql..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.Executors")
        .check(CORE);
  }

  @Test
  void nothingInTheCoreAsksTheClockOrTheLocale() {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .check(CORE);
  }
}
