package wenzhai.read;

import java.nio.file.Path;
import java.util.List;

/**
 * Some lines of a file around one of them, as messages show them.
 *
 * @param first the number of the first, from 1
 * @param lines without their ends, and no longer than can be taken in
 */
public record Passage(int first, List<String> lines) {
  private static final int MOST_BYTES = 16 << 20;
  private static final int LONGEST = 240;

  public Passage {
    lines = List.copyOf(lines);
  }

  /**
   * The passage around a line.
   *
   * @param line its number, from 1
   * @param around how many lines before it and behind it
   * @return without lines when the file cannot be read or has no such line
   */
  public static Passage of(Path file, int line, int around) {
    String text;
    try {
      byte[] bytes = BoundedFile.read(file, MOST_BYTES);
      text = CleanText.of(CharsetLadder.decode(bytes).text()).text();
    } catch (BoundedFile.Refusal unreadable) {
      return new Passage(line, List.of());
    }
    List<String> all = text.lines().toList();
    if (line < 1 || line > all.size()) {
      return new Passage(line, List.of());
    }
    int from = Math.max(1, line - around);
    int to = Math.min(all.size(), line + around);
    List<String> lines = all.subList(from - 1, to).stream().map(Passage::shortened).toList();
    return new Passage(from, lines);
  }

  private static String shortened(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }
}
