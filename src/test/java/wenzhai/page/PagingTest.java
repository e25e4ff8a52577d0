package wenzhai.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PagingTest {
  private static final int SIZE = 7;

  private static Paging of(int count) {
    return new Paging(count, SIZE, "index.html", "page/");
  }

  @Test
  void everyArticleStandsOnOnePageNewestFirst() {
    for (int count = 0; count < 60; count++) {
      Paging paging = of(count);
      int next = 0;
      for (int page = 0; page < paging.pages(); page++) {
        assertThat(paging.from(page)).isEqualTo(next);
        for (int i = paging.from(page); i < paging.to(page); i++) {
          assertThat(paging.pathOf(i)).isEqualTo(paging.path(page));
        }
        next = paging.to(page);
      }
      assertThat(next).isEqualTo(count);
    }
  }

  @Test
  void theFirstPageHoldsLessThanTwoPagesAndAtLeastOneWhenThereIsThatMuch() {
    for (int count = 0; count < 60; count++) {
      int first = of(count).to(0);
      assertThat(first).isLessThan(2 * SIZE).isGreaterThanOrEqualTo(Math.min(count, SIZE));
    }
  }

  @Test
  void aNumberedPageKeepsItsArticlesWhenNewerOnesCome() {
    Map<String, List<Integer>> before = numbered(20);
    for (int count = 21; count < 80; count++) {
      assertThat(numbered(count)).containsAllEntriesOf(before);
      before = numbered(count);
    }
    assertThat(before).hasSize(10);
  }

  /** The articles of each numbered page, counted from the oldest. */
  private static Map<String, List<Integer>> numbered(int count) {
    Paging paging = of(count);
    Map<String, List<Integer>> pages = new TreeMap<>();
    for (int page = 1; page < paging.pages(); page++) {
      List<Integer> fromOldest = new ArrayList<>();
      for (int i = paging.from(page); i < paging.to(page); i++) {
        fromOldest.add(count - i);
      }
      pages.put(paging.path(page), fromOldest);
    }
    return pages;
  }

  @Test
  void pagesLeadToTheirNeighbours() {
    Paging paging = of(4 * SIZE + 1);

    assertThat(paging.pages()).isEqualTo(4);
    assertThat(paging.pager(0, "a", "b")).isEqualTo(new Pager("", "page/3.html", 0, "a", "b"));
    assertThat(paging.pager(1, "", ""))
        .isEqualTo(new Pager("index.html", "page/2.html", 3, "", ""));
    assertThat(paging.pager(2, "", ""))
        .isEqualTo(new Pager("page/3.html", "page/1.html", 2, "", ""));
    assertThat(paging.pager(3, "", "")).isEqualTo(new Pager("page/2.html", "", 1, "", ""));
  }

  @Test
  void refusesPagesThatHoldNothing() {
    assertThatThrownBy(() -> new Paging(3, 0, "index.html", "page/"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a page must hold at least one article, not 0");
  }
}
