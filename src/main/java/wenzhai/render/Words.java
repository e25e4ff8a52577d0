package wenzhai.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import wenzhai.model.Language;

/**
 * The site's own words in its language.
 *
 * <p>They come from {@code words/TAG.properties}, key by key: a theme's own file before ours, the
 * language itself before its parents ({@code zh-Hant-HK} before {@code zh-Hant}), English last.
 */
final class Words {
  /** The end of the keys of words that stand with the number one. */
  private static final String ONE = ".one";

  private final Map<String, String> words;
  private final List<String> files;

  private Words(Map<String, String> words, List<String> files) {
    this.words = words;
    this.files = files;
  }

  static Words open(Layers layers, Language language) {
    Map<String, String> words = new HashMap<>();
    List<String> files = new ArrayList<>();
    for (String tag : fromEnglish(language)) {
      String name = "words/" + tag + ".properties";
      files.add(0, name);
      Map<String, String> own = new HashMap<>();
      for (TemplateFile file : layers.fromBottom(name)) {
        own.putAll(read(file));
      }
      for (String key : own.keySet()) {
        words.remove(key + ONE);
      }
      words.putAll(own);
    }
    return new Words(words, files);
  }

  private static Map<String, String> read(TemplateFile file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(new String(file.bytes(), StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException malformed) {
      throw new TemplateFault(
          file.place() + ": has a malformed \\u escape; write the character itself", malformed);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.place(), e);
    }
    Map<String, String> words = new HashMap<>();
    for (String key : properties.stringPropertyNames()) {
      words.put(key, properties.getProperty(key));
    }
    return words;
  }

  private static List<String> fromEnglish(Language language) {
    List<String> tags = new ArrayList<>();
    for (String tag = language.tag(); ; tag = tag.substring(0, tag.lastIndexOf('-'))) {
      tags.add(0, tag);
      if (tag.indexOf('-') < 0) {
        break;
      }
    }
    tags.remove(Language.ENGLISH.tag());
    tags.add(0, Language.ENGLISH.tag());
    return tags;
  }

  /** The files in which a word is looked for, as a message names them. */
  String files() {
    return String.join(", ", files);
  }

  /** The words whose keys begin with that, by what follows, sorted. */
  SortedMap<String, String> below(String prefix) {
    SortedMap<String, String> below = new TreeMap<>();
    words.forEach(
        (key, word) -> {
          if (key.startsWith(prefix)) {
            below.put(key.substring(prefix.length()), word);
          }
        });
    return below;
  }

  Optional<String> word(String key) {
    return Optional.ofNullable(words.get(key));
  }

  /**
   * The word with {@code {0}}, {@code {1}} … filled in. When the first value is the number one, the
   * word {@code KEY.one} is taken if there is one.
   *
   * @throws IllegalArgumentException when there is no such word
   */
  String filled(String key, List<Object> values) {
    boolean one =
        !values.isEmpty() && values.get(0) instanceof Number number && number.longValue() == 1;
    return fill(one && words.containsKey(key + ONE) ? need(key + ONE) : need(key), values);
  }

  /**
   * A word that has to be there.
   *
   * @throws IllegalArgumentException when it is not
   */
  String need(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no word \"" + key + "\" in " + files());
    }
    return word;
  }

  private static String fill(String pattern, List<Object> values) {
    if (pattern.indexOf('{') < 0) {
      return pattern;
    }
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean place = c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
      int index = place ? pattern.charAt(i + 1) - '0' : -1;
      if (index >= 0 && index < values.size()) {
        filled.append(shown(values.get(index)));
        i += 2;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  /** A value as readers see it; numbers in groups of three digits. */
  static String shown(Object value) {
    return value instanceof Number number ? grouped(number.longValue()) : String.valueOf(value);
  }

  private static String grouped(long number) {
    StringBuilder digits = new StringBuilder().append(number);
    int first = number < 0 ? 1 : 0;
    for (int comma = digits.length() - 3; comma > first; comma -= 3) {
      digits.insert(comma, ',');
    }
    return digits.toString();
  }
}
