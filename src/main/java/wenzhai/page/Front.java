package wenzhai.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.PartialDate;
import wenzhai.model.Timeline;

/** What chooses the article that opens the front page. */
final class Front {
  /** How many days before the digest's newest article still count as news. */
  private static final int DAYS_OF_NEWS = 7;

  private Front() {}

  /**
   * Of the reports of the last days the one that most sources gave, as the first of them gave it.
   * Days are counted from the digest's newest article, so that a site does not age while nobody
   * builds it.
   */
  static Optional<Entry> lead(Digest digest) {
    Optional<LocalDate> newest =
        digest.entries().stream().flatMap(entry -> day(entry).stream()).findFirst();
    if (newest.isEmpty()) {
      return Optional.empty();
    }
    LocalDate since = newest.get().minusDays(DAYS_OF_NEWS - 1L);
    Timeline.Report lead = null;
    long most = 1;
    for (Timeline.Report report : digest.timeline().reports()) {
      List<Entry> entries = report.entries();
      boolean news = !day(entries.get(entries.size() - 1)).orElseThrow().isBefore(since);
      long sources = entries.stream().map(entry -> entry.card().source().slug()).distinct().count();
      if (news && sources > most) {
        most = sources;
        lead = report;
      }
    }
    return Optional.ofNullable(lead).map(report -> report.entries().get(0));
  }

  private static Optional<LocalDate> day(Entry entry) {
    return entry
        .card()
        .published()
        .filter(date -> date.knows(PartialDate.Precision.DAY))
        .map(date -> date.local().toLocalDate());
  }
}
