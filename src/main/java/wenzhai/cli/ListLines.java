package wenzhai.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenzhai.model.Card;
import wenzhai.model.Digest.ListGroup;
import wenzhai.model.Entry;
import wenzhai.model.ListLinks;
import wenzhai.model.PartialDate;
import wenzhai.model.ReadingList;

/** Reading lists as lines of plain text. */
final class ListLines {
  private final List<String> lines = new ArrayList<>();

  List<String> all() {
    return lines;
  }

  /** A list in one line. */
  void line(ListGroup group) {
    ReadingList list = group.list();
    Map<String, Entry> entries = new LinkedHashMap<>();
    group.entries().values().forEach(entry -> entries.put(entry.slug(), entry));
    int minutes = entries.values().stream().mapToInt(e -> e.card().readingMinutes()).sum();
    long missing = missing(group);
    lines.add(
        list.file()
            + ": "
            + list.title()
            + " ("
            + Outcome.count(entries.size(), "article")
            + ", "
            + minutes
            + " min"
            + (missing > 0 ? ", " + missing + " missing" : "")
            + ")");
  }

  private static long missing(ListGroup group) {
    return group.list().parts().stream()
        .filter(ReadingList.Words.class::isInstance)
        .map(ReadingList.Words.class::cast)
        .flatMap(words -> words.addresses().stream())
        .filter(address -> isMissing(address, group))
        .distinct()
        .count();
  }

  private static boolean isMissing(String address, ListGroup group) {
    return !group.entries().containsKey(address) && !address.contains(":");
  }

  /** A list with all that is on it. */
  void whole(ListGroup group) {
    line(group);
    int number = 0;
    for (ReadingList.Part part : group.list().parts()) {
      if (part instanceof ReadingList.Heading heading) {
        lines.add("");
        lines.add("## " + heading.text());
      } else if (part instanceof ReadingList.Words words) {
        ListLinks links = new ListLinks(words.addresses(), group.entries());
        boolean entry = !links.named().isEmpty() || links.missing();
        number += entry ? 1 : 0;
        String mark = entry ? String.format(java.util.Locale.ROOT, "%2d. ", number) : "    ";
        for (Entry one : links.named()) {
          lines.add(mark + article(one.card()));
          mark = "    ";
        }
        for (String address : words.addresses()) {
          if (isMissing(address, group)) {
            lines.add(mark + "missing: " + address);
            mark = "    ";
          }
        }
        String note = plain(entry ? words.note() : words.head() + words.note());
        if (!note.isEmpty()) {
          lines.add("    " + note);
        }
      }
    }
  }

  private static String article(Card card) {
    String source = card.source().isKnown() ? " · " + card.source().name() : "";
    String date = card.published().map(PartialDate::iso).map(iso -> " · " + day(iso)).orElse("");
    return card.title() + source + date + " · " + card.readingMinutes() + " min";
  }

  private static String day(String iso) {
    return iso.substring(0, Math.min("2024-06-21".length(), iso.length()));
  }

  /** Sanitised HTML as its words. */
  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
