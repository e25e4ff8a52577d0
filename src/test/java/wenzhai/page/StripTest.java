package wenzhai.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wenzhai.model.Article;
import wenzhai.model.Language;
import wenzhai.model.PartialDate;

class StripTest {
  private static Strip strip(PartialDate... dates) {
    List<Article> articles = new ArrayList<>();
    for (PartialDate date : dates) {
      articles.add(new Draft("第" + articles.size() + "篇").on(date).done());
    }
    return StripMaker.strip(Digests.of(Digests.site(Language.ZH_HANS), articles));
  }

  @Test
  void showsNothingWhenThereIsNothing() {
    assertThat(strip().spans()).isEmpty();
  }

  @Test
  void showsAYearOfMonthsInQuartersAtLeast() {
    Strip strip =
        strip(
            PartialDate.day(2024, 6, 1),
            PartialDate.day(2024, 6, 30),
            PartialDate.day(2024, 6, 29),
            PartialDate.month(2024, 6));

    assertThat(strip.spans()).hasSize(12);
    assertThat(strip.spans())
        .extracting(Strip.Span::date)
        .startsWith("2023-07")
        .endsWith("2024-06");
    Strip.Span june = strip.spans().get(11);
    assertThat(june.path()).isEqualTo("archive/2024-06.html");
    assertThat(june.count()).isEqualTo(4);
    assertThat(june.bars()).extracting(Strip.Bar::height).containsExactly(26, 1, 1, 52);
    assertThat(strip.spans().get(0).path()).isEmpty();
  }

  @Test
  void showsYearsInMonthsWhenTheySpanMoreThanTwo() {
    Strip strip = strip(PartialDate.day(2020, 1, 5), PartialDate.day(2024, 6, 1));

    assertThat(strip.spans())
        .extracting(Strip.Span::date)
        .containsExactly("2020", "2021", "2022", "2023", "2024");
    assertThat(strip.spans().get(0).bars()).hasSize(12);
    assertThat(strip.spans().get(0).path()).isEqualTo("archive/2020.html");
    assertThat(strip.spans().get(1).path()).isEmpty();
  }

  @Test
  void barsStandBesideEachOtherWithinTheStrip() {
    Strip strip = strip(PartialDate.day(2023, 1, 5), PartialDate.day(2024, 6, 1));
    int x = 0;
    for (Strip.Span span : strip.spans()) {
      assertThat(span.x()).isEqualTo(x);
      for (Strip.Bar bar : span.bars()) {
        assertThat(bar.x()).isBetween(span.x(), span.x() + span.width() - bar.width());
        assertThat(bar.y() + bar.height()).isEqualTo(strip.height());
      }
      x += span.width();
    }
    assertThat(strip.width()).isEqualTo(x);
  }
}
