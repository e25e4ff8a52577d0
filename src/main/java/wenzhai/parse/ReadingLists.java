package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import wenzhai.model.ArticleFile;
import wenzhai.model.Language;
import wenzhai.model.Origin;
import wenzhai.model.Problems;
import wenzhai.model.ReadingList;

/** The reader of the lists in which a curator puts articles into an order: {@code lists/*.md}. */
public final class ReadingLists {
  private static final Pattern BRACKETED = Pattern.compile("\\]\\(<[^<>\\n]{1,500}>");

  private ReadingLists() {}

  /**
   * A list before it is cleaned.
   *
   * @param slug what the head names, else the file's name without its extension
   * @param title what the head names, else the heading above all text, else the file's name
   * @param order its place among the lists; the last when it names none
   * @param language what the head says it is
   */
  public record RawList(
      String slug,
      String title,
      String summary,
      String curator,
      String date,
      int order,
      Optional<Language> language,
      List<RawPart> parts) {}

  /**
   * A heading, or what stands in one place.
   *
   * @param heading empty when it is none
   * @param head with links that are numbered
   * @param note what stands below it
   * @param addresses of the links
   */
  public record RawPart(String heading, Element head, Element note, List<String> addresses) {
    /** All that it says, by which it is told from others. */
    public String words() {
      return heading + '\n' + head.text() + '\n' + note.text() + '\n' + addresses;
    }
  }

  /** The list, whatever the file contains. */
  public static RawList parse(ArticleFile file, Problems problems) {
    Head head = Head.of(file, problems);
    Body.Markup markup = new Body.Markup(withoutBlanks(head.rest()), head.restLine());
    Element body = new BodyTree().of(markup, file.path(), problems);
    List<RawPart> parts = new ArrayList<>();
    for (Node node : List.copyOf(body.childNodes())) {
      read(node, parts);
    }
    Claims claims = new Claims(head.claims());
    Optional<String> title = claims.value(Key.TITLE);
    if (title.isEmpty() && !parts.isEmpty() && !parts.get(0).heading().isEmpty()) {
      title = Optional.of(parts.remove(0).heading());
    }
    return new RawList(
        claims.value(Key.SLUG).orElse(file.stem()),
        title.orElse(file.stem()),
        claims.value(Key.SUMMARY).orElse(""),
        head.value("curator").or(() -> claims.value(Key.AUTHORS)).map(Wording::tidy).orElse(""),
        claims.value(Key.PUBLISHED).filter(date -> date.matches("\\d{4}(-\\d\\d){0,2}")).orElse(""),
        head.value("order")
            .filter(n -> n.matches("-?\\d{1,6}"))
            .map(Integer::valueOf)
            .orElse(Integer.MAX_VALUE),
        claims.value(Key.LANGUAGE).filter(Language::isTag).map(Language::of),
        parts);
  }

  /**
   * File names have blanks; the Markdown library takes none in an address, not even in brackets.
   */
  private static String withoutBlanks(String text) {
    return BRACKETED
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(m.group().replace(" ", "%20")));
  }

  private static void read(Node node, List<RawPart> parts) {
    if (!(node instanceof Element element)) {
      if (!node.outerHtml().isBlank()) {
        parts.add(words(new Element("p").appendChild(node.clone())));
      }
    } else if (element.normalName().matches("h[1-6]")) {
      parts.add(new RawPart(Wording.tidy(element.text()), box(), box(), List.of()));
    } else if (element.nameIs("ul") || element.nameIs("ol")) {
      for (Element item : element.children()) {
        parts.add(item.selectFirst("a[href]") == null ? words(listed(item)) : item(item));
      }
    } else {
      parts.add(words(element));
    }
  }

  private static Element box() {
    return new Element("body");
  }

  private static Element listed(Element item) {
    return new Element("ul").appendChild(item.clone());
  }

  private static RawPart words(Element block) {
    Element head = box().appendChild(block.clone());
    return new RawPart("", head, box(), numbered(List.of(head)));
  }

  /** The first line of an item is its head; the paragraphs below are the note. */
  private static RawPart item(Element item) {
    Element head = box();
    Element note = box();
    Element line = new Element("p");
    for (Node node : List.copyOf(item.childNodes())) {
      boolean block = node instanceof Element element && element.isBlock();
      if (!block && note.childNodeSize() == 0 && head.childNodeSize() == 0) {
        line.appendChild(node.clone());
      } else if (head.childNodeSize() == 0 && line.text().isBlank()) {
        head.appendChild(node.clone());
      } else {
        if (head.childNodeSize() == 0) {
          head.appendChild(line);
        }
        note.appendChild(node.clone());
      }
    }
    if (head.childNodeSize() == 0) {
      head.appendChild(line);
    }
    return new RawPart("", head, note, numbered(List.of(head, note)));
  }

  /** Where the links lead; in the trees numbers take the place of the addresses. */
  private static List<String> numbered(List<Element> trees) {
    List<String> addresses = new ArrayList<>();
    for (Element tree : trees) {
      for (Element link : tree.select("a[href]")) {
        String address = link.attr("href").strip();
        if (!address.isEmpty() && !address.startsWith("#") && !address.startsWith("mailto:")) {
          link.attr("href", ReadingList.link(addresses.size()));
          addresses.add(address);
        }
      }
    }
    return addresses;
  }

  /**
   * What stands between {@code ---} lines at the head of the file, and what follows. A link below
   * it is an entry of the list, not the header of a clipped article.
   */
  private record Head(List<HeaderEntry> entries, String path, String rest, int restLine) {
    static Head of(ArticleFile file, Problems problems) {
      Lines lines = new Lines(file.text(), 0, 1).skipBlank();
      Lines look = lines.copy();
      if (look.done() || !look.next().stripTrailing().equals("---")) {
        return new Head(List.of(), file.path(), file.text(), 1);
      }
      int first = look.number();
      StringBuilder yaml = new StringBuilder();
      while (!look.done()) {
        String line = look.next();
        if (line.stripTrailing().equals("---")) {
          return new Head(
              new YamlHeader(file.path(), first, problems).read(yaml.toString()),
              file.path(),
              look.rest(),
              look.number());
        }
        yaml.append(line).append('\n');
      }
      return new Head(List.of(), file.path(), file.text(), 1);
    }

    List<Claim> claims() {
      List<Claim> claims = new ArrayList<>();
      for (HeaderEntry entry : entries) {
        entry.claim(Origin.FRONT_MATTER, path).ifPresent(claims::add);
      }
      return claims;
    }

    Optional<String> value(String key) {
      return entries.stream()
          .filter(entry -> entry.key().equalsIgnoreCase(key) && !entry.values().isEmpty())
          .map(entry -> entry.values().get(0).strip())
          .filter(value -> !value.isEmpty())
          .findFirst();
    }
  }
}
