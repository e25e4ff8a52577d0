package wenzhai.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one form in which texts are compared, whatever their script, width, case and accents.
 *
 * <p>The browser gets the same table ({@link #table}) and follows the same rules: a character is
 * replaced by what the table says, or left out; white space is one space between two characters
 * before {@link #CJK} and nothing beside any other, since Chinese is set with and without it.
 */
final class Fold {
  /** From here on there are the characters that are written without spaces. */
  static final char CJK = 0x2e80;

  private static final String[] RESOURCES = {"/wenzhai/t2s.txt", "/wenzhai/fold.txt"};

  /** Stands in the table for more than one character. */
  static final char SEVERAL = 0xffff;

  /** Marks that are set above others, soft hyphens, characters without width, by first and last. */
  private static final char[] DROPPED = {
    0, 8, 0xad, 0xad, 0x300, 0x36f, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064, 0xfe00, 0xfe0f,
    0xfeff, 0xfeff, 0xffff, 0xffff
  };

  private static final Map<Character, String> PAIRS = read();
  private static final char[] FORMS = forms();

  private Fold() {}

  /** The form of a line of text: without white space at its ends. */
  static String of(String line) {
    FoldedLine folded = new FoldedLine();
    folded.fold(line.toCharArray(), 0, line.length());
    return folded.toString();
  }

  /** What stands for a character: 0 for nothing, a space, {@link #SEVERAL} or one character. */
  static char form(char c) {
    return FORMS[c];
  }

  /** The characters that stand for one that has several. */
  static String several(char c) {
    return PAIRS.get(c);
  }

  /** Each character with its form, parted by spaces: {@code Aa 說说 Æae}. */
  static String table() {
    StringBuilder table = new StringBuilder();
    PAIRS.forEach((c, form) -> table.append(c).append(form).append(' '));
    return table.toString().strip();
  }

  private static char[] forms() {
    char[] forms = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < forms.length; c++) {
      forms[c] = isSpace(c) ? ' ' : (char) c;
    }
    for (int i = 0; i < DROPPED.length; i += 2) {
      for (int c = DROPPED[i]; c <= DROPPED[i + 1]; c++) {
        forms[c] = 0;
      }
    }
    PAIRS.forEach((c, form) -> forms[c] = form.length() == 1 ? form.charAt(0) : SEVERAL);
    return forms;
  }

  /** What a regular expression of the browser calls white space. */
  private static boolean isSpace(int c) {
    return c >= 9 && c <= 13
        || c == 0x20
        || c == 0xa0
        || c == 0x1680
        || c >= 0x2000 && c <= 0x200a
        || c == 0x2028
        || c == 0x2029
        || c == 0x202f
        || c == 0x205f
        || c == 0x3000;
  }

  private static Map<Character, String> read() {
    Map<Character, String> pairs = new TreeMap<>();
    for (String resource : RESOURCES) {
      try (InputStream in = Fold.class.getResourceAsStream(resource);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.startsWith("#")) {
            for (String pair : line.split(" ")) {
              pairs.put(pair.charAt(0), pair.substring(1));
            }
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(resource + " cannot be read", e);
      }
    }
    return pairs;
  }
}
