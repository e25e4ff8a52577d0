package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wenzhai.model.CuratorPage;
import wenzhai.model.Language;
import wenzhai.model.OutputFile;
import wenzhai.model.SiteConfig;
import wenzhai.page.Digests;
import wenzhai.page.SmallDigest;

/**
 * The pages of a small digest, byte for byte; {@code -Dgolden=update} writes them anew. The style
 * is a stub, so that only what pages say is compared.
 */
class GoldenPagesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/render/small");

  private static Map<String, String> made() {
    SiteConfig site = Digests.withBase(Digests.site(Language.ZH_HANS), "https://digest.example/");
    CuratorPage about = new CuratorPage("about", "关于", Language.ZH_HANS, "<p>每篇都注明出处。</p>");
    MemoryTemplates stub =
        new MemoryTemplates()
            .with("assets/style.css", "p{}")
            .with("assets/print.css", "p{}")
            .with("assets/motion.css", "p{}")
            .with("assets/icon.svg", "<svg/>")
            .with("assets/prefs.js", "0")
            .with("assets/reader.js", "0");
    Map<String, String> made = new TreeMap<>();
    for (OutputFile file :
        LookSite.files(
            site, SmallDigest.articles(), List.of(stub, new ClasspathTemplates()), about)) {
      if (file.path().endsWith(".html")) {
        made.put(
            file.path(),
            new String(file.bytes(), StandardCharsets.UTF_8)
                .replaceAll("Wenzhai([） ]+)[0-9][\\w.-]*", "Wenzhai$1VERSION"));
      }
    }
    return made;
  }

  @Test
  void pagesSayWhatTheySaid() throws IOException {
    Map<String, String> made = made();
    if (System.getProperty("golden", "compare").equals("update")) {
      update(made);
    }
    List<String> expected = kept();
    if (expected.isEmpty()) {
      fail("no pages in " + GOLDEN + "; run with -Dgolden=update");
    }
    assertThat(made.keySet()).containsExactlyElementsOf(expected);
    for (String path : expected) {
      assertThat(made.get(path)).as(path).isEqualTo(Files.readString(GOLDEN.resolve(path)));
    }
  }

  private static List<String> kept() throws IOException {
    List<String> kept = new ArrayList<>();
    if (Files.isDirectory(GOLDEN)) {
      try (Stream<Path> files = Files.walk(GOLDEN)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          kept.add(GOLDEN.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    kept.sort(null);
    return kept;
  }

  private static void update(Map<String, String> made) throws IOException {
    for (String path : kept()) {
      Files.delete(GOLDEN.resolve(path));
    }
    for (Map.Entry<String, String> page : made.entrySet()) {
      Path file = GOLDEN.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }
}
