package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a reading list, as a person wrote it, to which an entry is added; nothing else in it
 * changes.
 */
public final class ListText {
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+(.*)");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
  private static final Pattern ITEM = Pattern.compile("([-*+]|(\\d{1,8})([.)]))[ \\t]+\\S.*");

  /**
   * What is added.
   *
   * @param title the words of the link, as plain text
   * @param target where it leads, from the list's folder: a path
   * @param note what the curator says of it, as Markdown; may be empty
   * @param section the heading of the section at whose end it goes; empty for the end of the list
   */
  public record Entry(String title, String target, String note, Optional<String> section) {}

  /** A line: where it begins, where its text ends, where the next one begins. */
  private record Line(int from, int to, int next, String text) {
    boolean blank() {
      return text.isBlank();
    }
  }

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private final String end;

  /** By the index of its line, the words of each heading. */
  private final List<Integer> headings = new ArrayList<>();

  private int body;

  private ListText(String text) {
    this.text = text;
    this.end = text.contains("\r\n") ? "\r\n" : "\n";
    split();
    scan();
  }

  /** The text with the entry in it, in a new section when there is none of that name. */
  public static String with(String text, Entry entry) {
    return new ListText(text).with(entry);
  }

  private void split() {
    int from = text.startsWith("\ufeff") ? 1 : 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int next = feed < 0 ? text.length() : feed + 1;
      int to = feed < 0 ? next : feed > from && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
      lines.add(new Line(from, to, next, text.substring(from, to)));
      from = next;
    }
  }

  private void scan() {
    body = header();
    String fence = "";
    for (int i = body; i < lines.size(); i++) {
      Matcher mark = FENCE.matcher(lines.get(i).text());
      if (!fence.isEmpty()) {
        String line = lines.get(i).text().strip();
        fence =
            line.startsWith(fence) && line.replace(fence.substring(0, 1), "").isEmpty()
                ? ""
                : fence;
      } else if (mark.matches()) {
        fence = mark.group(1);
      } else if (HEADING.matcher(lines.get(i).text()).matches()) {
        headings.add(i);
      }
    }
  }

  /** How many lines what stands between {@code ---} takes. */
  private int header() {
    int first = 0;
    while (first < lines.size() && lines.get(first).blank()) {
      first++;
    }
    if (first < lines.size() && lines.get(first).text().stripTrailing().equals("---")) {
      for (int i = first + 1; i < lines.size(); i++) {
        if (lines.get(i).text().stripTrailing().equals("---")) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private String with(Entry entry) {
    int from = body;
    int to = lines.size();
    if (entry.section().isPresent()) {
      int heading = headings.indexOf(heading(entry.section().get()));
      if (heading < 0) {
        String head = "## " + entry.section().get().strip() + end + end;
        return placed(last(body, to), head + item("-", entry) + end, true);
      }
      from = headings.get(heading) + 1;
      to = heading + 1 < headings.size() ? headings.get(heading + 1) : to;
    }
    int after = last(from, to);
    return placed(after, item(marker(from, after), entry) + end, !tight(from, after, entry));
  }

  /** The line of the heading of those words; -1 when there is none. */
  private int heading(String words) {
    for (int line : headings) {
      Matcher heading = HEADING.matcher(lines.get(line).text());
      String said = heading.matches() ? heading.group(1).replaceFirst("[ \\t]+#+[ \\t]*$", "") : "";
      if (plain(said).equals(plain(words))) {
        return line;
      }
    }
    return -1;
  }

  private static String plain(String words) {
    return words.replaceAll("[*_`\\\\]", "").strip();
  }

  /** The last line before {@code to} that says something; the one before {@code from} if none. */
  private int last(int from, int to) {
    int last = to - 1;
    while (last >= from && lines.get(last).blank()) {
      last--;
    }
    return last;
  }

  /** As the list before it marks its items, counted on. */
  private String marker(int from, int last) {
    for (int i = last; i >= from; i--) {
      String line = lines.get(i).text();
      Matcher item = ITEM.matcher(line);
      if (item.matches()) {
        return item.group(2) == null
            ? item.group(1)
            : Integer.parseInt(item.group(2)) + 1 + item.group(3);
      }
      if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("\t")) {
        break;
      }
    }
    return "-";
  }

  /** Whether the items before it stand without blank lines between them. */
  private boolean tight(int from, int last, Entry entry) {
    return entry.note().isBlank()
        && last > from
        && ITEM.matcher(lines.get(last).text()).matches()
        && ITEM.matcher(lines.get(last - 1).text()).matches();
  }

  private String item(String marker, Entry entry) {
    StringBuilder item = new StringBuilder(marker).append(" [");
    item.append(
        entry
            .title()
            .replaceAll("[\\s\\p{Cntrl}]+", " ")
            .strip()
            .replaceAll("[\\\\`*_{}\\[\\]<>#|~!&]", "\\\\$0"));
    boolean plain = entry.target().chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')');
    item.append(plain ? "](" : "](<").append(entry.target()).append(plain ? ")" : ">)");
    String indent = " ".repeat(marker.length() + 1);
    if (!entry.note().isBlank()) {
      item.append(end);
      for (String line : entry.note().strip().split("\\R", -1)) {
        item.append(end).append(line.isBlank() ? "" : indent + line);
      }
    }
    return item.toString();
  }

  /** The text with that block after a line. */
  private String placed(int after, String block, boolean apart) {
    int at = after < 0 ? (text.startsWith("\ufeff") ? 1 : 0) : lines.get(after).next();
    boolean ended = after < 0 || lines.get(after).to() < lines.get(after).next();
    boolean follows = after + 1 < lines.size() && !lines.get(after + 1).blank();
    return text.substring(0, at)
        + (ended ? "" : end)
        + (apart && after >= 0 ? end : "")
        + block
        + (follows ? end : "")
        + text.substring(at);
  }
}
