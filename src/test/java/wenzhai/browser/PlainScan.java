package wenzhai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a plain scan of a built site's pages finds: folded by Java's own Unicode tables and the
 * table of Simplified forms, with no index and none of the index's code.
 */
final class PlainScan {
  private final Map<Character, Character> simplified = new HashMap<>();
  private final SortedMap<String, List<String>> folded = new TreeMap<>();

  PlainScan(Path site) {
    for (String line : lines(Path.of("src/main/resources/wenzhai/t2s.txt"))) {
      if (!line.startsWith("#")) {
        for (String pair : line.split(" ")) {
          simplified.put(pair.charAt(0), pair.charAt(1));
        }
      }
    }
    try (Stream<Path> pages = Files.list(site.resolve("articles"))) {
      for (Path page : pages.filter(p -> !p.toString().endsWith(".changes.html")).toList()) {
        folded.put("articles/" + page.getFileName(), texts(page));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JsonNode digest =
        new JsonMapper().readTree(String.join("\n", lines(site.resolve("digest.json"))));
    for (JsonNode article : digest.values()) {
      List<String> texts = folded.get(article.get("path").asString());
      texts.add(fold(article.get("source").get("name").asString("")));
      texts.add(fold(article.get("translator").asString("")));
      article.get("authors").values().forEach(author -> texts.add(fold(author.asString())));
      article.get("tags").values().forEach(tag -> texts.add(fold(tag.asString())));
    }
  }

  SortedSet<String> pages() {
    return new TreeSet<>(folded.keySet());
  }

  /** The folded lines of a page: title, standfirst, paragraphs, source, authors, tags. */
  List<String> lines(String page) {
    return folded.get(page);
  }

  /** The pages with a line that holds the phrase. */
  SortedSet<String> holding(String phrase) {
    String wanted = fold(phrase);
    SortedSet<String> pages = new TreeSet<>();
    folded.forEach(
        (page, lines) -> {
          if (lines.stream().anyMatch(line -> line.contains(wanted))) {
            pages.add(page);
          }
        });
    return pages;
  }

  /** The phrase with Traditional characters wherever there is one. */
  String inTheOtherScript(String phrase) {
    Map<Character, Character> traditional = new HashMap<>();
    simplified.forEach((t, s) -> traditional.putIfAbsent(s, t));
    StringBuilder other = new StringBuilder();
    for (char c : phrase.toCharArray()) {
      other.append(simplified.getOrDefault(c, traditional.getOrDefault(c, c)));
    }
    return other.toString();
  }

  String fold(String text) {
    StringBuilder narrow = new StringBuilder();
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (char c : decomposed.toCharArray()) {
      narrow.append(simplified.getOrDefault(c, c));
    }
    return narrow
        .toString()
        .replaceAll("\\s+", " ")
        .replaceAll("(?<=[\\u2e80-\\uffff]) | (?=[\\u2e80-\\uffff])", "")
        .strip();
  }

  private List<String> texts(Path file) {
    List<String> texts = new ArrayList<>();
    Document page = Jsoup.parse(String.join("\n", lines(file)));
    texts.add(fold(page.selectFirst("h1").text()));
    page.select(".stand").forEach(standfirst -> texts.add(fold(standfirst.text())));
    StringBuilder line = new StringBuilder();
    walk(page.selectFirst("[itemprop=articleBody]"), texts, line);
    texts.add(fold(line.toString()));
    return texts;
  }

  private void walk(Node node, List<String> texts, StringBuilder line) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
    } else if (node instanceof Element element) {
      boolean breaks = element.isBlock() || element.normalName().equals("br");
      if (breaks) {
        texts.add(fold(line.toString()));
        line.setLength(0);
      }
      element.childNodes().forEach(child -> walk(child, texts, line));
      if (breaks) {
        texts.add(fold(line.toString()));
        line.setLength(0);
      }
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
