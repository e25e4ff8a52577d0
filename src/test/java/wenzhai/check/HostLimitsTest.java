package wenzhai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wenzhai.model.Problem;
import wenzhai.model.Severity;

class HostLimitsTest {
  private static final long MB = 1 << 20;

  private static List<Problem> problems(Map<String, Long> sizes) {
    return HostLimits.problems("site", new TreeMap<>(sizes));
  }

  @Test
  void aSmallSiteIsFine() {
    assertThat(problems(Map.of("index.html", 50 * MB))).isEmpty();
  }

  @Test
  void aFileIsWarnedOfBeforeItIsRefused() {
    assertThat(problems(Map.of("a.zip", 60 * MB, "b.zip", 101 * MB)))
        .extracting(problem -> problem.place().file() + " " + problem.severity())
        .containsExactly("a.zip " + Severity.WARNING, "b.zip " + Severity.ERROR);
  }

  @Test
  void theWholeSiteHasALimitToo() {
    Map<String, Long> many = new TreeMap<>();
    for (int i = 0; i < 15; i++) {
      many.put("pictures/" + i + ".jpg", 45 * MB);
    }
    assertThat(problems(many))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("the site has 675 MB"));
    for (int i = 15; i < 25; i++) {
      many.put("pictures/" + i + ".jpg", 45 * MB);
    }
    assertThat(problems(many))
        .singleElement()
        .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR));
  }
}
