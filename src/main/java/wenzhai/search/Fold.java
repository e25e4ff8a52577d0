package wenzhai.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

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

  private static final String RESOURCE = "/wenzhai/fold.txt";

  /** Stands in the table for more than one character. */
  static final char SEVERAL = 0xffff;

  /** Marks that are set above others, soft hyphens, characters without width, by first and last. */
  private static final char[] DROPPED = {
    0, 8, 0xad, 0xad, 0x300, 0x36f, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064, 0xfe00, 0xfe0f,
    0xfeff, 0xfeff, 0xffff, 0xffff
  };

  /** What a regular expression of the browser calls white space, by first and last. */
  private static final char[] SPACES = {
    9, 13, 0x20, 0x20, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f,
    0x205f, 0x205f, 0x3000, 0x3000
  };

  private static final String TABLE = read();
  private static final Map<Character, String> LONG = new HashMap<>();
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
    return LONG.get(c);
  }

  /** Each character with its form, in the order of the characters: {@code Aa 說说 Æae}. */
  static String table() {
    return TABLE;
  }

  private static char[] forms() {
    char[] forms = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < forms.length; c++) {
      forms[c] = (char) c;
    }
    fill(forms, SPACES, ' ');
    fill(forms, DROPPED, (char) 0);
    for (int at = 0; at < TABLE.length(); ) {
      int space = TABLE.indexOf(' ', at);
      int end = space < 0 ? TABLE.length() : space;
      char c = TABLE.charAt(at);
      if (end - at == 2) {
        forms[c] = TABLE.charAt(at + 1);
      } else {
        forms[c] = SEVERAL;
        LONG.put(c, TABLE.substring(at + 1, end));
      }
      at = end + 1;
    }
    return forms;
  }

  private static void fill(char[] forms, char[] ranges, char form) {
    for (int i = 0; i < ranges.length; i += 2) {
      Arrays.fill(forms, ranges[i], ranges[i + 1] + 1, form);
    }
  }

  private static String read() {
    StringBuilder table = new StringBuilder();
    try (InputStream in = Fold.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          table.append(table.isEmpty() ? "" : " ").append(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
    return table.toString();
  }
}
