package wenzhai.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.LowerCase;

/**
 * The YAML that most headers are written in, read at sight: keys with a value each, which is a word
 * or a few, a text in double quotes, or a list of words. Everything else is left to a reader of all
 * YAML, and so is what only looks simple: {@code no}, {@code ~}, escapes.
 */
final class SimpleYaml {
  /** Plain words that YAML may take for something else. */
  private static final Set<String> TAKEN =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private final String yaml;
  private final int firstLine;
  private final List<HeaderEntry> entries = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private SimpleYaml(String yaml, int firstLine) {
    this.yaml = yaml;
    this.firstLine = firstLine;
  }

  /** The entries, exactly as {@link YamlHeader} reads them; empty when it has to. */
  static Optional<List<HeaderEntry>> read(String yaml, int firstLine) {
    SimpleYaml simple = new SimpleYaml(yaml, firstLine);
    int at = 0;
    for (int line = firstLine; at < yaml.length(); line++) {
      int end = yaml.indexOf('\n', at);
      end = end < 0 ? yaml.length() : end;
      if (!simple.readLine(at, end, line)) {
        return Optional.empty();
      }
      at = end + 1;
    }
    return Optional.of(List.copyOf(simple.entries));
  }

  private boolean readLine(int from, int end, int line) {
    int colon = from;
    while (colon < end && isNamePart(yaml.charAt(colon))) {
      colon++;
    }
    int start = colon + 2;
    boolean named = colon > from && colon - from <= 100 && isLetter(yaml.charAt(from));
    if (!named || start >= end || !yaml.startsWith(": ", colon)) {
      return false;
    }
    String key = yaml.substring(from, colon);
    if (isTaken(key) || !keys.add(key)) {
      return false;
    }
    char first = yaml.charAt(start);
    if (first == '"') {
      return isQuoted(start, end) && add(key, start + 1, end - 1, line, start - from + 1);
    }
    if (first == '[') {
      return readList(key, start, end, line, start - from + 1);
    }
    return isPlain(start, end) && add(key, start, end, line, start - from + 1);
  }

  private boolean add(String key, int from, int end, int line, int column) {
    entries.add(new HeaderEntry(key, List.of(yaml.substring(from, end)), line, column));
    return true;
  }

  /** Words between commas, each with one blank before it but the first. */
  private boolean readList(String key, int start, int end, int line, int column) {
    if (yaml.charAt(end - 1) != ']' || end - start < 3) {
      return false;
    }
    List<String> values = new ArrayList<>();
    for (int at = start + 1; at < end; ) {
      int stop = yaml.indexOf(',', at);
      stop = stop < 0 || stop > end - 1 ? end - 1 : stop;
      if (!isPlain(at, stop)) {
        return false;
      }
      values.add(yaml.substring(at, stop));
      if (stop < end - 1 && yaml.charAt(stop + 1) != ' ') {
        return false;
      }
      at = stop == end - 1 ? end : stop + 2;
    }
    entries.add(new HeaderEntry(key, List.copyOf(values), line, column + 1));
    return true;
  }

  /** Whether that is a text in double quotes with nothing in it that YAML reads otherwise. */
  private boolean isQuoted(int start, int end) {
    if (end - start < 2 || yaml.charAt(end - 1) != '"') {
      return false;
    }
    for (int i = start + 1; i < end - 1; i++) {
      char c = yaml.charAt(i);
      boolean ascii = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
      boolean other =
          c >= 0xa0 && c < 0x2028 || c > 0x2029 && c < 0xd800 || c >= 0xf900 && c < 0xfe00;
      if (!ascii && !other && !(c >= 0xff00 && c < 0xfff0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether that is a plain scalar of words and numbers, and no other word of YAML. */
  private boolean isPlain(int start, int end) {
    if (start >= end || !isWord(yaml.charAt(start)) || !isWord(yaml.charAt(end - 1))) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = yaml.charAt(i);
      boolean joins = c == '-' || c == '.' || c == '/' || c == ':' || c == ' ';
      if (!isWord(c) && !(joins && isWord(yaml.charAt(i + 1)))) {
        return false;
      }
    }
    return !isTaken(yaml.substring(start, end));
  }

  private static boolean isTaken(String word) {
    return word.length() <= 5 && TAKEN.contains(LowerCase.of(word));
  }

  private static boolean isWord(char c) {
    return isNamePart(c) || c >= 0x4e00 && c < 0x9fa6;
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || c == '_';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
