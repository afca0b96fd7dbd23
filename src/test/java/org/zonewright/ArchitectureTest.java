package org.zonewright;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house as a test: which room may know which, and which room may know which library. */
class ArchitectureTest {

  private static final String BASE = "org.zonewright.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.zonewright");

  /** Room to the rooms below it that it may know, besides itself. */
  private static final Map<String, List<String>> ARROWS =
      Map.ofEntries(
          Map.entry("model", List.of()),
          Map.entry("sandbox", List.of()),
          Map.entry("dns", List.of("model")),
          Map.entry("provider", List.of("model", "dns")),
          Map.entry("store", List.of("model", "dns")),
          Map.entry("account", List.of("model", "dns", "provider", "store")),
          Map.entry("sync", List.of("model", "dns", "provider", "store", "account")),
          Map.entry("change", List.of("model", "dns", "provider", "store", "account")),
          Map.entry("reverse", List.of("model", "dns", "store")),
          Map.entry("quota", List.of("model", "dns", "store")),
          Map.entry("system", List.of("model", "dns", "provider", "store", "account")),
          Map.entry(
              "text", List.of("model", "dns", "provider", "store", "account", "change", "quota")),
          Map.entry(
              "cli",
              List.of(
                  "model",
                  "dns",
                  "provider",
                  "store",
                  "account",
                  "sync",
                  "change",
                  "reverse",
                  "quota",
                  "system",
                  "text",
                  "sandbox")),
          Map.entry(
              "ui",
              List.of(
                  "model",
                  "dns",
                  "provider",
                  "store",
                  "account",
                  "sync",
                  "change",
                  "reverse",
                  "quota",
                  "system",
                  "text",
                  "sandbox")));

  /** Package of a library to the rooms that may know it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("javafx..", List.of("ui..")),
          Map.entry("org.controlsfx..", List.of("ui..")),
          Map.entry("atlantafx..", List.of("ui..")),
          Map.entry("org.kordamp..", List.of("ui..")),
          Map.entry("org.commonmark..", List.of("ui.help..")),
          Map.entry("java.net.http..", List.of("provider")),
          Map.entry("java.sql..", List.of("store..")),
          Map.entry("org.sqlite..", List.of("store..")),
          Map.entry("org.xbill..", List.of("dns..")),
          Map.entry("com.ibm.icu..", List.of("dns..", "text..")),
          Map.entry(
              "tools.jackson..",
              List.of(
                  "provider.ionos..", "provider.bdom..", "system.update..", "cli..", "sandbox..")),
          Map.entry("tools.jackson.dataformat.xml..", List.of("provider.bdom..")),
          Map.entry("javax.xml..", List.of("provider.bdom..", "sandbox..")),
          Map.entry("picocli..", List.of("cli..")),
          Map.entry("com.sun.net.httpserver..", List.of("sandbox..")),
          Map.entry("java.awt..", List.of("system.desktop..")),
          Map.entry("com.microsoft..", List.of("account..")));

  @TestFactory
  List<DynamicTest> everyRoomKnowsOnlyTheRoomsBelowIt() {
    return ARROWS.entrySet().stream()
        .map(
            arrow ->
                DynamicTest.dynamicTest(
                    arrow.getKey(),
                    () -> {
                      String[] forbidden =
                          ARROWS.keySet().stream()
                              .filter(room -> !room.equals(arrow.getKey()))
                              .filter(room -> !arrow.getValue().contains(room))
                              .map(room -> BASE + room + "..")
                              .toArray(String[]::new);
                      noClasses()
                          .that()
                          .resideInAPackage(BASE + arrow.getKey() + "..")
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage(forbidden)
                          .check(CLASSES);
                    }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyLibraryIsKnownOnlyInItsRoom() {
    return LIBRARIES.entrySet().stream()
        .map(
            library ->
                DynamicTest.dynamicTest(
                    library.getKey(),
                    () -> {
                      String[] rooms =
                          library.getValue().stream().map(r -> BASE + r).toArray(String[]::new);
                      noClasses()
                          .that(not(resideInAnyPackage(rooms)))
                          .should()
                          .dependOnClassesThat()
                          .resideInAPackage(library.getKey())
                          .check(CLASSES);
                    }))
        .toList();
  }

  @Test
  void onlyTheFacesKnowTheCompositionRoot() {
    noClasses()
        .that(not(resideInAnyPackage("org.zonewright", BASE + "cli..", BASE + "ui..")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.zonewright"))
        .check(CLASSES);
  }

  @Test
  void theTwoProvidersDoNotKnowEachOther() {
    slices().matching(BASE + "provider.(*)..").should().notDependOnEachOther().check(CLASSES);
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void screensHaveNoCycles() {
    slices().matching(BASE + "ui.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void viewModelsSeeNoControls() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat(
            resideInAPackage("javafx..")
                .and(
                    not(
                        resideInAnyPackage(
                            "javafx.beans..", "javafx.collections..", "javafx.util.."))))
        .check(CLASSES);
  }

  @Test
  void onlyBackgroundLeavesOrEntersTheFxThread() {
    noClasses()
        .that()
        .resideInAPackage(BASE + "ui..")
        .and()
        .haveNameNotMatching(".*\\.ui\\.common\\.\\w*Background.*")
        .should()
        .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ExecutorService")
        .check(CLASSES);
  }

  @Test
  void onlyChangeWritesToProviders() {
    noClasses()
        .that(not(resideInAnyPackage(BASE + "change..", BASE + "provider..")))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(".*\\.provider\\.(RecordWriting|ReverseWriting).*")
        .check(CLASSES);
  }

  @Test
  void nothingIsCalledManagerHelperUtilOrImpl() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(CLASSES);
  }

  @Test
  void thereIsNoMutableStaticState() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(CLASSES);
  }

  @Test
  void theModelIsMadeOfValues() {
    classes()
        .that()
        .resideInAPackage(BASE + "model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(BASE + "model..", "java..")
        .check(CLASSES);
  }
}
