package wenzhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;
import wenzhai.Built;
import wenzhai.Shared;

/** Every page of a built site, read by the Nu HTML Checker: no error. */
class ValidHtmlTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  @TempDir Path temp;

  private static SimpleDocumentValidator checker;
  private static final Complaints COMPLAINTS = new Complaints();

  @BeforeAll
  static void readTheSchemaOnce() throws Exception {
    checker = new SimpleDocumentValidator(false, false, false);
    checker.setUpMainSchema(SCHEMA, COMPLAINTS);
    checker.setUpValidatorAndParsers(COMPLAINTS, true, false);
    assertThat(COMPLAINTS.said).isEmpty();
  }

  @Test
  void aBrokenPageIsComplainedAbout() throws Exception {
    Path page = temp.resolve("broken.html");
    Files.writeString(
        page,
        "<!doctype html><html lang=en><title>t</title><p><a href='x'><a href='y'>z</a></a><img>");
    assertThat(complaints(temp)).isNotEmpty().allMatch(line -> line.startsWith("broken.html:1:"));
  }

  @Test
  void theDemonstrationIsValid() throws Exception {
    assertThat(complaints(built(Path.of("content")))).isEmpty();
  }

  @Test
  void theSmallSitesAreValid() throws Exception {
    for (String one : List.of("small", "traditional", "override", "reports")) {
      Path content = Path.of("src/test/resources/sites", one, "content");
      assertThat(complaints(built(content))).as(one).isEmpty();
    }
  }

  @Test
  void strangeMarkupIsMadeValid() throws Exception {
    assertThat(complaints(built(Path.of("src/test/resources/valid/strange")))).isEmpty();
  }

  @Test
  void realArticlesAreValid() throws Exception {
    assertThat(complaints(built(Shared.path("articles/seeds")))).isEmpty();
  }

  @Test
  void aSampleOfRealArticlesIsValid() throws Exception {
    assertThat(complaints(built(Shared.path("articles/sample")))).isEmpty();
  }

  private Path built(Path content) {
    Path site = temp.resolve("site");
    Built built = Built.site(content, site);
    assertThat(built.code()).as(built.err()).isZero();
    return site;
  }

  private static List<String> complaints(Path site) throws Exception {
    COMPLAINTS.said.clear();
    int pages = 0;
    for (String path : Built.files(site).keySet()) {
      if (path.endsWith(".html")) {
        COMPLAINTS.page = path;
        checker.checkHtmlFile(site.resolve(path).toFile(), true);
        pages++;
      }
    }
    assertThat(pages).isPositive();
    return List.copyOf(COMPLAINTS.said);
  }

  /** The errors so far, each with its page and place; the checker's warnings are advice only. */
  private static final class Complaints implements ErrorHandler {
    private final List<String> said = new ArrayList<>();
    private String page = "";

    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
      said.add(
          page
              + ":"
              + error.getLineNumber()
              + ":"
              + error.getColumnNumber()
              + ": "
              + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
