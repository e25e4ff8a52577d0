package wenzhai.export;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.OutputFile;
import wenzhai.model.PartialDate;
import wenzhai.model.Sink;
import wenzhai.model.Timeline;

/**
 * The numbers behind the plots, for spreadsheets: {@code timeline/weekly.csv}, {@code yearly.csv},
 * {@code sources.csv}, {@code coverage.csv}, {@code reports.csv}, each when its plot is shown.
 */
public final class TimelineTables implements Export {
  private static final String FOLDER = "timeline/";

  @Override
  public void write(Digest digest, Bodies bodies, Sink sink) {
    Timeline timeline = digest.timeline();
    if (!timeline.tells()) {
      return;
    }
    CsvText weekly = new CsvText("week", "articles");
    timeline.weeks().forEach(week -> weekly.row(week.monday(), week.count()));
    put(sink, "weekly.csv", weekly);
    CsvText yearly = new CsvText("year", "articles");
    timeline.years().forEach(year -> yearly.row(year.year(), year.count()));
    put(sink, "yearly.csv", yearly);
    put(sink, "sources.csv", sources(digest));
    put(sink, "coverage.csv", coverage(digest));
    if (!timeline.reports().isEmpty()) {
      put(sink, "reports.csv", reports(timeline));
    }
  }

  private static void put(Sink sink, String name, CsvText table) {
    sink.accept(new OutputFile(FOLDER + name, table.bytes()));
  }

  /** A line for each source and month; months without articles have none. */
  private static CsvText sources(Digest digest) {
    CsvText table = new CsvText("source", "name", "month", "articles");
    for (Digest.SourceGroup group : digest.sources()) {
      SortedMap<YearMonth, Integer> months =
          digest.timeline().months().getOrDefault(group.source().slug(), new TreeMap<>());
      for (Map.Entry<YearMonth, Integer> month : months.entrySet()) {
        YearMonth at = month.getKey();
        table.row(group.source().slug(), group.source().name(), at.toString(), month.getValue());
      }
    }
    return table;
  }

  private static CsvText coverage(Digest digest) {
    CsvText table = new CsvText("source", "name", "articles", "first", "last");
    for (Digest.SourceGroup group : digest.sources()) {
      String first = "";
      String last = "";
      for (Entry entry : group.entries()) {
        String date = date(entry);
        last = last.isEmpty() ? date : last;
        first = date.isEmpty() ? first : date;
      }
      table.row(group.source().slug(), group.source().name(), group.entries().size(), first, last);
    }
    return table;
  }

  private static CsvText reports(Timeline timeline) {
    CsvText table = new CsvText("report", "date", "source", "name", "title", "page");
    int number = 0;
    for (Timeline.Report report : timeline.reports()) {
      number++;
      for (Entry entry : report.entries()) {
        table.row(
            number,
            date(entry),
            entry.card().source().slug(),
            entry.card().source().name(),
            entry.card().title(),
            entry.path());
      }
    }
    return table;
  }

  private static String date(Entry entry) {
    return entry.card().published().map(PartialDate::iso).orElse("");
  }
}
