package wenzhai.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenzhai.Built;

/**
 * The tables for reading in the other script say what OpenCC's dictionaries say. {@code
 * -Dgolden=update} makes them anew.
 */
class ScriptTablesTest {
  private static final Path FOLDER = Path.of("src/main/resources/wenzhai/script");

  @Test
  void theTablesAreWhatTheDictionariesGive() throws IOException {
    Map<String, String> made =
        Map.of("to-hant.txt", TableMaker.toHant(), "to-hans.txt", TableMaker.toHans());
    for (String name : List.of("to-hant.txt", "to-hans.txt")) {
      if ("update".equals(System.getProperty("golden"))) {
        Built.write(FOLDER.resolve(name), made.get(name));
      }
      assertThat(Files.readString(FOLDER.resolve(name)).equals(made.get(name)))
          .as(name + " is up to date; if not: mvn test -Dtest=ScriptTablesTest -Dgolden=update")
          .isTrue();
    }
  }

  @Test
  void everyEntryOfTheDictionariesBecomesWhatOpenCcMakesOfIt() {
    assertThat(differing(Words.hans(), TableReader.toHant(), OpenCc.toHant())).isEmpty();
    assertThat(differing(Words.hant(), TableReader.toHans(), OpenCc.toHans())).isEmpty();
  }

  @Test
  void textsBecomeWhatOpenCcMakesOfThem() {
    List<String> hant =
        differing(Words.texts(Words.hans(), 40_000, 11), TableReader.toHant(), OpenCc.toHant());
    assertThat(hant).isEmpty();
    List<String> hans =
        differing(Words.texts(Words.hant(), 40_000, 12), TableReader.toHans(), OpenCc.toHans());
    assertThat(hans).isEmpty();
  }

  private static List<String> differing(
      List<String> texts, Map<String, String> table, OpenCc openCc) {
    List<String> differing = new ArrayList<>();
    for (String text : texts) {
      String ours = OpenCc.replaced(text, table);
      String theirs = openCc.convert(text);
      if (!ours.equals(theirs)) {
        differing.add(text + " " + ours + " " + theirs);
      }
    }
    return differing;
  }
}
