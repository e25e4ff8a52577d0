package wenzhai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the runnable jar holds of others is named in NOTICE, with its licence. */
class LicencesTest {
  /** Written by Maven before the tests are compiled. */
  private static final Path DEPENDENCIES = Path.of("target", "runtime-dependencies.txt");

  private static final Pattern DEPENDENCY =
      Pattern.compile("^\\s*([\\w.-]+):([\\w.-]+):jar:.*:(?:compile|runtime)\\b");

  /** A line of NOTICE: libraries, at least two blanks, what they are licensed under. */
  private static final Pattern NAMED = Pattern.compile("^  (\\S+(?:, \\S+)*)  +([A-Z]\\S+.*)$");

  @Test
  void everyLibraryOfTheJarIsNamedWithItsLicence() throws IOException {
    assertThat(DEPENDENCIES).as("run mvn test-compile first").isNotEmptyFile();
    Set<String> named = named();
    List<String> unnamed = new ArrayList<>();
    int count = 0;
    for (String line : Files.readAllLines(DEPENDENCIES)) {
      Matcher dependency = DEPENDENCY.matcher(line);
      if (dependency.find()) {
        count++;
        String group = dependency.group(1);
        if (!named.contains(group) && !named.contains(group + ":" + dependency.group(2))) {
          unnamed.add(line.strip());
        }
      }
    }
    assertThat(count).isGreaterThan(20);
    assertThat(unnamed).isEmpty();
  }

  @Test
  void nothingIsNamedThatTheJarDoesNotHold() throws IOException {
    String dependencies = Files.readString(DEPENDENCIES);
    assertThat(named()).isNotEmpty().allMatch(name -> dependencies.contains(name + ":"));
  }

  private static Set<String> named() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("NOTICE"))) {
      Matcher match = NAMED.matcher(line);
      if (match.matches()) {
        named.addAll(List.of(match.group(1).split(", ")));
      }
    }
    return named;
  }
}
