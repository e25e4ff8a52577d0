package wenzhai.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenzhai.model.ACard;
import wenzhai.model.Entry;
import wenzhai.model.Timeline;

class TimelinesTest {
  private static List<Entry> entries(ACard... cards) {
    List<Entry> entries = new ArrayList<>();
    Arrays.stream(cards)
        .forEach(card -> entries.add(new Entry("s" + entries.size(), card.build())));
    return entries;
  }

  private static Timeline timeline(List<Entry> entries, Map<String, List<Entry>> sameText) {
    return Timelines.of(YearGroups.of(entries), entries, sameText);
  }

  private static Timeline timeline(ACard... cards) {
    return timeline(entries(cards), Map.of());
  }

  @Test
  void weeksBeginOnMondayAndEmptyOnesAreThere() {
    Timeline timeline =
        timeline(
            new ACard("a").published("2024-06-24"),
            new ACard("b").published("2024-06-23"),
            new ACard("c").published("2024-06-10"));

    assertThat(timeline.weeks())
        .containsExactly(
            new Timeline.Week(LocalDate.of(2024, 6, 10), 1),
            new Timeline.Week(LocalDate.of(2024, 6, 17), 1),
            new Timeline.Week(LocalDate.of(2024, 6, 24), 1));
    assertThat(timeline.tells()).isTrue();
  }

  @Test
  void whatIsKnownOfADateIsWhatIsCounted() {
    Timeline timeline =
        timeline(
            new ACard("a").published("2024-06"),
            new ACard("b").published("2022"),
            new ACard("c").published(""));

    assertThat(timeline.weeks()).isEmpty();
    assertThat(timeline.months().get("rili")).isEqualTo(Map.of(YearMonth.of(2024, 6), 1));
    assertThat(timeline.years())
        .containsExactly(
            new Timeline.Year(2022, 1), new Timeline.Year(2023, 0), new Timeline.Year(2024, 1));
    assertThat(timeline.tells()).isFalse();
  }

  @Test
  void threeArticlesOfOneWeekTellNothing() {
    assertThat(
            timeline(
                    new ACard("a").published("2024-06-10"),
                    new ACard("b").published("2024-06-11"),
                    new ACard("c").published("2024-06-16"))
                .tells())
        .isFalse();
  }

  @Test
  void aDateOfAnotherMillenniumMakesNoTenThousandWeeks() {
    Timeline timeline =
        timeline(new ACard("a").published("2024-06-10"), new ACard("b").published("0024-06-10"));

    assertThat(timeline.weeks()).hasSize(1);
    assertThat(timeline.years()).hasSize(1);
  }

  @Test
  void aReportIsAllThatHangsTogetherOldestFirstFromSeveralSources() {
    List<Entry> all =
        entries(
            new ACard("a").source("x", "甲").published("2024-06-22"),
            new ACard("b").source("y", "乙").published("2024-06-21"),
            new ACard("c").source("z", "丙").published("2024-06-20"),
            new ACard("d").source("x", "甲").published("2024-06-19"),
            new ACard("e").source("x", "甲").published("2024-06-18"),
            new ACard("f").source("z", "丙").published("2024-06"));
    Map<String, List<Entry>> sameText =
        Map.of(
            "s0", List.of(all.get(1)),
            "s1", List.of(all.get(0), all.get(2)),
            "s2", List.of(all.get(1), all.get(5)),
            "s3", List.of(all.get(4)),
            "s4", List.of(all.get(3)),
            "s5", List.of(all.get(2)));

    List<Timeline.Report> reports = timeline(all, sameText).reports();

    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).entries()).extracting(Entry::slug).containsExactly("s2", "s1", "s0");
  }
}
