package wenzhai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What {@code --help} prints, as it lies in the jar: a third of a second would go by before the
 * options had been looked at and laid out anew. A test holds the texts to the options.
 */
final class HelpPages {
  private static final int ESCAPE = 0x1b;

  private HelpPages() {}

  /** The help that a command line asks for, if it asks for nothing else. */
  static Optional<String> of(String[] words, boolean colours) {
    if (words.length == 0 || !isHelp(words[words.length - 1])) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder("wenzhai");
    for (int i = 0; i < words.length - 1; i++) {
      if (!isName(words[i])) {
        return Optional.empty();
      }
      name.append('-').append(words[i]);
    }
    return page(name.toString()).map(page -> colours ? page : plain(page));
  }

  /** The page of such a name, with its colours. */
  static Optional<String> page(String name) {
    try (InputStream in = HelpPages.class.getResourceAsStream("/wenzhai/help/" + name + ".txt")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isHelp(String word) {
    return word.equals("--help") || word.equals("-h");
  }

  private static boolean isName(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** The page without the escape sequences that colour it, each of which ends in an {@code m}. */
  private static String plain(String page) {
    StringBuilder plain = new StringBuilder(page.length());
    for (int i = 0; i < page.length(); i++) {
      if (page.charAt(i) == ESCAPE) {
        i = page.indexOf('m', i);
      } else {
        plain.append(page.charAt(i));
      }
    }
    return plain.toString();
  }
}
