package wenzhai.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house rules: which room may use what. CONTRIBUTING.md shows the same table. */
class RoomsTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("wenzhai");

  private static final String JSOUP = "org.jsoup..";
  private static final String FLEXMARK = "com.vladsch.flexmark..";
  private static final List<String> JACKSON =
      List.of("tools.jackson..", "com.fasterxml.jackson.annotation..");

  /** A row a room: what it may use beside the JDK, itself and {@code model}. */
  static final Map<String, List<String>> ROOMS = new TreeMap<>();

  static {
    room("model", JSOUP);
    room("read", JACKSON, "org.mozilla.universalchardet..");
    room("parse", JSOUP, FLEXMARK, JACKSON, "org.tomlj..");
    room("clean", JSOUP);
    room("arrange");
    room("page");
    room("render", "io.pebbletemplates..");
    room("export", JACKSON);
    room("search");
    room("store");
    room("net");
    room("write", "com.sun.jna..");
    room("check", JSOUP, JACKSON, rooms("net"));
    room("preview", "org.eclipse.jetty..");
    room("publish", rooms("write"));
    room("init");
    room(
        "vault",
        JACKSON,
        "net.coobird.thumbnailator..",
        "com.twelvemonkeys..",
        rooms("read", "write", "net"));
    room("bundle", JSOUP, rooms("export"));
    room(
        "build",
        rooms(
            "read", "parse", "clean", "arrange", "page", "render", "export", "bundle", "search",
            "store", "vault"));
    room(
        "cli",
        "picocli..",
        "me.tongfei.progressbar..",
        rooms(
            "build", "check", "write", "preview", "publish", "init", "bundle", "store", "export",
            "net", "read", "render", "vault"));
  }

  private static void room(String name, Object... may) {
    List<String> packages = new ArrayList<>();
    for (Object one : may) {
      if (one instanceof String text) {
        packages.add(text);
      } else {
        ((List<?>) one).forEach(other -> packages.add((String) other));
      }
    }
    ROOMS.put(name, packages);
  }

  private static List<String> rooms(String... names) {
    String[] packages = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      packages[i] = "wenzhai." + names[i] + "..";
    }
    return List.of(packages);
  }

  @TestFactory
  List<DynamicTest> everyRoomUsesOnlyWhatItsRowAllows() {
    List<DynamicTest> tests = new ArrayList<>();
    ROOMS.forEach(
        (room, may) -> {
          List<String> allowed =
              new ArrayList<>(
                  List.of("java..", "javax..", "wenzhai.model..", "wenzhai." + room + ".."));
          allowed.addAll(may);
          tests.add(
              DynamicTest.dynamicTest(
                  room,
                  () ->
                      classes()
                          .that()
                          .resideInAPackage("wenzhai." + room + "..")
                          .should()
                          .onlyDependOnClassesThat(
                              resideInAnyPackage(allowed.toArray(String[]::new)).or(isPrimitive()))
                          .check(HOUSE)));
        });
    return tests;
  }

  private static DescribedPredicate<JavaClass> isPrimitive() {
    return DescribedPredicate.describe(
        "primitives and arrays",
        c -> c.getBaseComponentType().isPrimitive() || c.getPackageName().isEmpty());
  }

  @Test
  void everyPackageHasARow() {
    Set<String> packages =
        HOUSE.stream()
            .map(c -> c.getPackageName().replaceFirst("^wenzhai\\.", "").replaceFirst("\\..*", ""))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages).isSubsetOf(ROOMS.keySet());
  }

  @Test
  void thereAreNoCycles() {
    slices().matching("wenzhai.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void onlyTheCommandLineTouchesTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("wenzhai.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(HOUSE);
  }

  @Test
  void onlyRoomsAtTheDiskTouchFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "wenzhai.read..",
            "wenzhai.write..",
            "wenzhai.store..",
            "wenzhai.preview..",
            "wenzhai.publish..",
            "wenzhai.vault..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.FileInputStream")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.FileOutputStream")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineAsksTheTime() {
    noClasses()
        .that()
        .resideOutsideOfPackage("wenzhai.cli..")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(HOUSE);
  }

  @Test
  void onlyTheRoomForTheNetworkAsksTheNetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackages("wenzhai.net..", "wenzhai.preview..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.InetAddress")
        .orShould()
        .callMethod(java.net.URL.class, "openStream")
        .orShould()
        .callMethod(java.net.URL.class, "openConnection")
        .check(HOUSE);
  }

  @Test
  void noStateIsStatic() {
    List<String> mutable =
        HOUSE.stream()
            .flatMap(c -> c.getFields().stream())
            .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
            .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL))
            .map(f -> f.getFullName())
            .toList();
    assertThat(mutable).isEmpty();
  }

  @Test
  void modelIsDataOnly() {
    List<String> classes =
        HOUSE.stream()
            .filter(c -> c.getPackageName().equals("wenzhai.model"))
            .filter(c -> !c.isRecord() && !c.isEnum() && !c.isInterface())
            .filter(c -> !c.isNestedClass())
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .sorted()
            .toList();
    // Problems gathers; the others say what a name or a character is and hold nothing;
    // WholeCharacters hands out a text where the rooms that read YAML would each need one
    assertThat(classes)
        .containsExactly(
            "DeviceName", "Han", "LowerCase", "Problems", "TagLetters", "WholeCharacters");
  }
}
