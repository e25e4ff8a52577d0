package wenzhai.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * OpenCC as its dictionaries and configurations describe it ({@code s2tw.json}, {@code tw2s.json}):
 * one dictionary after the other, the longest phrase from the left first.
 */
public final class OpenCc {
  private static final Path FOLDER = Path.of("src/test/resources/opencc");
  private static final int LONGEST = 12;

  private final List<Map<String, String>> stages;

  private OpenCc(List<Map<String, String>> stages) {
    this.stages = stages;
  }

  /**
   * Simplified to Traditional as written in Taiwan, with our corrections; no other words, only
   * other characters.
   */
  static OpenCc toHant() {
    return new OpenCc(
        List.of(
            merged(
                "STCharacters",
                "STPhrases_GeneratedFromRegionalPhrases",
                "STPhrases",
                "corrections-to-hant"),
            merged("TWVariants", "TWVariantsPhrases")));
  }

  /** Traditional as written in Taiwan to Simplified, without forms that few fonts have. */
  static OpenCc toHans() {
    Map<String, String> variants = merged("TWVariantsRev", "TWVariantsRevPhrases");
    variants.keySet().removeAll(TableMaker.NOT_CONVERTED);
    Map<String, String> characters = merged("TSCharacters", "TSPhrases", "corrections-to-hans");
    characters.values().removeIf(TableMaker::isRare);
    return new OpenCc(List.of(variants, characters));
  }

  String convert(String text) {
    String converted = text;
    for (Map<String, String> stage : stages) {
      converted = replaced(converted, stage);
    }
    return converted;
  }

  /**
   * One pass from the left: of all entries that begin here the longest, or the character itself.
   */
  public static String replaced(String text, Map<String, String> entries) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int length = Math.min(2 * LONGEST, text.length() - at);
      while (length > 0 && !entries.containsKey(text.substring(at, at + length))) {
        length--;
      }
      if (length > 0) {
        out.append(entries.get(text.substring(at, at + length)));
        at += length;
      } else {
        out.appendCodePoint(text.codePointAt(at));
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return out.toString();
  }

  /** The first, preferred form of each entry; a later dictionary has the last word. */
  static Map<String, String> merged(String... names) {
    Map<String, String> entries = new TreeMap<>();
    for (String name : names) {
      dictionary(name).forEach((key, forms) -> entries.put(key, forms.get(0)));
    }
    return entries;
  }

  /** The entries of a dictionary with all their forms, by code unit. */
  static Map<String, List<String>> dictionary(String name) {
    Map<String, List<String>> entries = new TreeMap<>();
    try {
      Path file = FOLDER.resolve(name + ".txt");
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          String[] parts = line.split("\t");
          entries.put(parts[0], List.of(parts[1].split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
