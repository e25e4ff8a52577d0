package wenzhai.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenzhai.model.Digest;
import wenzhai.model.Language;

class ListingTest {
  private static String title(String title) {
    Digest digest = Digests.of(Digests.site(Language.ZH_HANS), List.of(new Draft(title).done()));
    return new Listing(digest).item(digest.entries().get(0)).title();
  }

  @Test
  void aHeadlineIsWhole() {
    String long300 = "标题很长，".repeat(60);
    assertThat(title("两国代表在日内瓦会谈")).isEqualTo("两国代表在日内瓦会谈");
    assertThat(title(long300)).isEqualTo(long300);
  }

  @Test
  void whatIsNoHeadlineDoesNotFillTheLists() {
    assertThat(title("标题很长，".repeat(40_000))).hasSizeBetween(200, 300).endsWith("…");
    assertThat(title("第一句话。" + "然后是很长的正文".repeat(100))).endsWith("…").hasSize(300);
  }
}
