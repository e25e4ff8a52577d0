package wenzhai.bundle;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The W3C's EPUBCheck, with its libraries to itself: the checker of HTML, which is on the class
 * path too, has other versions of the same classes.
 */
final class EpubChecker {
  private static final Set<String> LIBRARIES =
      Set.of(
          "epubcheck",
          "icu4j",
          "Saxon-HE",
          "xmlresolver",
          "galimatias",
          "commons-compress",
          "commons-codec",
          "commons-io",
          "commons-lang3",
          "jing",
          "sac",
          "guava",
          "failureaccess",
          "imageio-jpeg",
          "imageio-core",
          "imageio-metadata",
          "common-lang",
          "common-io",
          "common-image",
          "jackson-core",
          "jackson-databind",
          "jackson-annotations",
          "xercesImpl",
          "xml-apis",
          "httpclient5",
          "httpcore5",
          "httpcore5-h2",
          "slf4j-api");

  /** One for all books: what it loads takes longer than a check. */
  private static final ClassLoader OWN =
      new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());

  private EpubChecker() {}

  /** What EPUBCheck says of a book: errors and warnings, one text each. */
  static List<String> messages(Path book) throws Exception {
    Path report = Files.createTempFile("epubcheck", ".json");
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream silent = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader own = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(own);
      System.setOut(silent);
      System.setErr(silent);
      Class<?> checker = OWN.loadClass("com.adobe.epubcheck.tool.EpubChecker");
      Object made = checker.getConstructor().newInstance();
      String[] words = {book.toString(), "--json", report.toString(), "--locale", "en"};
      checker.getMethod("run", String[].class).invoke(made, (Object) words);
    } finally {
      System.setOut(out);
      System.setErr(err);
      thread.setContextClassLoader(before);
    }
    JsonNode json = new ObjectMapper().readTree(Files.readString(report));
    if (!json.has("checker") || !json.has("messages")) {
      throw new IllegalStateException("EPUBCheck made no report: " + json);
    }
    List<String> messages = new ArrayList<>();
    for (JsonNode message : json.get("messages")) {
      String severity = message.get("severity").asString();
      if (!severity.equals("INFO") && !severity.equals("USAGE")) {
        messages.add(
            severity
                + " "
                + message.get("ID").asString()
                + " "
                + message.get("message").asString()
                + " "
                + message.get("locations"));
      }
    }
    return messages;
  }

  private static URL[] jars() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<URL> jars = new ArrayList<>();
    for (String entry : path.split(File.pathSeparator)) {
      String artifact = new File(entry).getName().replaceFirst("-[0-9].*", "");
      if (LIBRARIES.contains(artifact)) {
        try {
          jars.add(new File(entry).toURI().toURL());
        } catch (MalformedURLException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return jars.toArray(URL[]::new);
  }
}
