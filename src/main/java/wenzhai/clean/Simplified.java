package wenzhai.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The Simplified forms of Traditional characters, one by one, for comparing texts. What readers see
 * is never converted.
 */
final class Simplified {
  private static final char[] FORMS = read("/wenzhai/t2s.txt");

  private Simplified() {}

  /** The character's Simplified form; itself when it has none. */
  static char of(char c) {
    return FORMS[c];
  }

  private static char[] read(String resource) {
    char[] forms = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < forms.length; c++) {
      forms[c] = (char) c;
    }
    try (InputStream in = Simplified.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          for (int i = 0; i + 1 < line.length(); i += 3) {
            forms[line.charAt(i)] = line.charAt(i + 1);
          }
        }
      }
      return forms;
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
