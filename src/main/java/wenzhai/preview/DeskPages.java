package wenzhai.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import wenzhai.model.Card;
import wenzhai.model.Entry;
import wenzhai.model.Fate;
import wenzhai.model.PartialDate;
import wenzhai.model.Problem;
import wenzhai.model.Severity;

/** The writer's own pages: every file and its fate, and an article's file beside its page. */
final class DeskPages {
  private final Desk desk;
  private final String build;

  /**
   * @param build the name of the build that is told of
   */
  DeskPages(Desk desk, String build) {
    this.desk = desk;
    this.build = build;
  }

  /** Every input file and its fate, with the warnings. */
  byte[] report() {
    List<Fate> fates = desk.fates();
    long shown = fates.stream().filter(fate -> fate.entry().isPresent()).count();
    StringBuilder rows = new StringBuilder();
    for (Fate fate : fates) {
      row(fate, rows);
    }
    StringBuilder others = new StringBuilder();
    for (Problem problem : desk.problems()) {
      if (fates.stream().noneMatch(fate -> fate.file().equals(problem.place().file()))) {
        others.append("<li>").append(problem(problem)).append("</li>\n");
      }
    }
    String body =
        "<h1>Every file and its fate</h1>\n<p>"
            + count(fates.size(), "file")
            + ", "
            + count(shown, "article")
            + " on the site, "
            + count(desk.problems().size(), "problem")
            + ". <a href=\"/index.html\">The site</a></p>\n"
            + (others.isEmpty() ? "" : "<ul class=\"problems\">\n" + others + "</ul>\n")
            + "<p><label>Show only lines with <input type=\"search\" id=\"filter\"></label></p>\n"
            + "<div class=\"wide\" role=\"region\" aria-label=\"Files\" tabindex=\"0\">"
            + "<table id=\"files\"><thead><tr><th>File</th><th>Fate</th><th>Title</th>"
            + "<th>Date</th><th>Source</th><th>Form</th><th>Problems</th></tr></thead>\n<tbody>\n"
            + rows
            + "</tbody></table></div>\n";
    return page("Report", body);
  }

  private static void row(Fate fate, StringBuilder rows) {
    rows.append("<tr><td class=\"file\">").append(Markup.html(fate.file())).append("</td><td>");
    if (fate.entry().isPresent()) {
      Entry entry = fate.entry().get();
      Card card = entry.card();
      String state = card.metadata().draft() ? "draft, shown" : "shown";
      rows.append("<a href=\"").append(PreviewPaths.ORIGINAL).append(Markup.html(entry.path()));
      rows.append("\">").append(state).append("</a></td><td><a href=\"/");
      rows.append(Markup.html(entry.path())).append("\" lang=\"").append(card.language().tag());
      rows.append("\">").append(Markup.html(card.title())).append("</a></td><td>");
      rows.append(card.published().map(PartialDate::iso).orElse("")).append("</td><td>");
      rows.append(Markup.html(card.source().slug())).append("</td><td>");
      rows.append(card.form().word()).append("</td>");
    } else {
      rows.append(Markup.html(fate.reason().orElse("")));
      rows.append("</td><td></td><td></td><td></td><td></td>");
    }
    rows.append("<td data-count=\"").append(fate.problems().size()).append("\">");
    for (Problem problem : fate.problems()) {
      rows.append("<p>").append(problem(problem)).append("</p>");
    }
    rows.append("</td></tr>\n");
  }

  private static String problem(Problem problem) {
    String kind = problem.severity() == Severity.ERROR ? "<b>error</b> " : "";
    return kind
        + "<code>"
        + Markup.html(problem.place().toString())
        + "</code> "
        + Markup.html(problem.message() + "; " + problem.remedy());
  }

  /** An article's file, as text, beside its page. */
  byte[] original(Desk.Leaf leaf) {
    Card card = leaf.entry().card();
    String path = Markup.html(leaf.entry().path());
    StringBuilder lines = new StringBuilder();
    for (String line : leaf.source().orElse("(the file cannot be read any more)").split("\n", -1)) {
      lines.append("<li>").append(Markup.html(line)).append("</li>\n");
    }
    String body =
        "<h1>Original and cleaned</h1>\n<p><code>"
            + Markup.html(card.file())
            + "</code> · "
            + card.form().word()
            + " · "
            + Markup.html(card.charset())
            + " · <a href=\"/"
            + path
            + "\">The page</a> · <a href=\""
            + PreviewPaths.REPORT
            + "\">All files</a></p>\n<div class=\"beside\">\n"
            + "<section><h2>In the file</h2>\n<ol class=\"source\" dir=\"auto\">\n"
            + lines
            + "</ol></section>\n<section><h2>On the site</h2>\n<iframe title=\"The page\" src=\"/"
            + path
            + "\"></iframe></section>\n</div>\n";
    return page(Markup.html(card.file()), body);
  }

  private byte[] page(String title, String body) {
    String html =
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
            + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
            + title
            + " · Wenzhai preview</title>\n"
            + "<link rel=\"stylesheet\" href=\"/_preview/desk.css\">\n"
            + "<script src=\"/_preview/desk.js\" data-build=\""
            + build
            + "\"></script></head>\n<body>\n"
            + body
            + "</body></html>\n";
    return html.getBytes(StandardCharsets.UTF_8);
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
