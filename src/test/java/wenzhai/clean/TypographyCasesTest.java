package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table of cases: what each rule mends, and what it must leave. */
class TypographyCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cleaning/typography/cases.txt");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private record Case(String before, String after) {
    static Case of(String line) {
      int arrow = line.indexOf(" → ");
      if (arrow < 0) {
        assertThat(line).endsWith(" =");
        String same = decode(line.substring(0, line.length() - 2));
        return new Case(same, same);
      }
      return new Case(decode(line.substring(0, arrow)), decode(line.substring(arrow + 3)));
    }

    private static String decode(String text) {
      return ESCAPE
          .matcher(text)
          .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }
  }

  @TestFactory
  List<DynamicTest> mendsWhatIsSafeAndLeavesTheRest() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : Files.readAllLines(CASES)) {
      if (!line.isBlank() && !line.startsWith("# ")) {
        tests.add(DynamicTest.dynamicTest(line, () -> check(Case.of(line))));
      }
    }
    assertThat(tests).hasSizeGreaterThan(120);
    return tests;
  }

  private static void check(Case wanted) {
    Mended once = Mended.of(wanted.before());
    assertThat(once.html()).isEqualTo(Mended.untouched(wanted.after()));
    assertThat(once.changes().isEmpty()).isEqualTo(wanted.before().equals(wanted.after()));
    Mended twice = Mended.of(once.html());
    assertThat(twice.html()).isEqualTo(once.html());
    assertThat(twice.changes()).isEmpty();
  }
}
