package wenzhai.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table for reading as pages understand it: what each phrase and character becomes. */
public final class TableReader {
  private final Map<String, String> characters = new LinkedHashMap<>();
  private final Map<String, String> simple = new LinkedHashMap<>();
  private final Map<String, String> entries = new TreeMap<>();
  private final boolean toHant;

  private TableReader(boolean toHant) {
    this.toHant = toHant;
  }

  public static Map<String, String> toHant() {
    return new TableReader(true).read("to-hant.txt");
  }

  public static Map<String, String> toHans() {
    return new TableReader(false).read("to-hans.txt");
  }

  private Map<String, String> read(String name) {
    List<List<String>> parts = parts(Path.of("src/main/resources/wenzhai/script", name));
    parts.get(0).forEach(this::group);
    entries.putAll(characters);
    // the first word of a line is what its phrases begin with
    parts.get(2).stream()
        .filter(word -> word.codePointCount(0, word.length()) > 1)
        .forEach(this::phrase);
    return entries;
  }

  private static List<List<String>> parts(Path file) {
    List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (line.equals("==")) {
          parts.add(new ArrayList<>());
        } else if (!line.startsWith("#")) {
          parts.get(parts.size() - 1).addAll(List.of(line.split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private void group(String group) {
    List<String> forms = group.codePoints().mapToObj(Character::toString).toList();
    characters.put(forms.get(0), forms.get(1));
    if (toHant) {
      forms.subList(1, forms.size()).forEach(form -> simple.putIfAbsent(form, forms.get(0)));
    } else {
      simple.put(forms.get(0), forms.get(1));
    }
  }

  private void phrase(String entry) {
    String[] spelled = entry.split("=");
    String hant = spelled[0];
    String hans = spelled.length > 1 ? spelled[1] : OpenCc.replaced(hant, simple);
    entries.put(toHant ? hans : hant, toHant ? hant : hans);
  }
}
