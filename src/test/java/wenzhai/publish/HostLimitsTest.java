package wenzhai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wenzhai.model.Severity;
import wenzhai.write.FinishedSite;

class HostLimitsTest {
  private static final long MB = 1 << 20;

  private static FinishedSite site(Map<String, Long> sizes) {
    return new FinishedSite(Path.of("site"), new TreeMap<>(sizes));
  }

  @Test
  void aSmallSiteIsFine() {
    assertThat(HostLimits.problems(site(Map.of("index.html", 50 * MB)))).isEmpty();
  }

  @Test
  void aFileIsWarnedOfBeforeItIsRefused() {
    assertThat(HostLimits.problems(site(Map.of("a.zip", 60 * MB, "b.zip", 101 * MB))))
        .extracting(problem -> problem.place().file() + " " + problem.severity())
        .containsExactly("a.zip " + Severity.WARNING, "b.zip " + Severity.ERROR);
  }

  @Test
  void theWholeSiteHasALimitToo() {
    Map<String, Long> many = new TreeMap<>();
    for (int i = 0; i < 15; i++) {
      many.put("pictures/" + i + ".jpg", 45 * MB);
    }
    assertThat(HostLimits.problems(site(many)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("the site has 675 MB"));
    for (int i = 15; i < 25; i++) {
      many.put("pictures/" + i + ".jpg", 45 * MB);
    }
    assertThat(HostLimits.problems(site(many)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR));
  }
}
