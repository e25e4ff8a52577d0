package wenzhai.arrange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenzhai.model.Card;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Twin;
import wenzhai.model.WebAddress;

/**
 * The names by which a curator calls the articles of a digest: file, slug, page, original address.
 * Whoever names a file that is not shown, since another one is of the same article, means that one.
 */
public final class ArticleNames {
  private final Map<String, Entry> byFile = new HashMap<>();
  private final Map<String, Entry> bySlug = new HashMap<>();
  private final Map<String, Entry> byAddress = new HashMap<>();
  private final Map<String, List<Entry>> byName = new HashMap<>();

  public ArticleNames(Digest digest) {
    this(digest.entries(), digest.twins());
  }

  ArticleNames(List<Entry> entries, List<Twin> twins) {
    entries.forEach(entry -> know(entry.card(), entry));
    entries.forEach(entry -> bySlug.put(entry.slug(), entry));
    twins.forEach(twin -> know(twin.hidden(), twin.shown()));
  }

  private void know(Card card, Entry entry) {
    String file = card.file();
    byFile.put(file, entry);
    byFile.putIfAbsent(withoutExtension(file), entry);
    String name = file.substring(file.lastIndexOf('/') + 1);
    called(name, entry);
    if (!withoutExtension(name).equals(name)) {
      called(withoutExtension(name), entry);
    }
    Sameness.address(card).ifPresent(key -> byAddress.putIfAbsent(key, entry));
    card.metadata().slug().ifPresent(wish -> bySlug.putIfAbsent(wish, entry));
  }

  private void called(String name, Entry entry) {
    List<Entry> called = byName.computeIfAbsent(name, n -> new ArrayList<>());
    if (!called.contains(entry)) {
      called.add(entry);
    }
  }

  /**
   * The articles of that name: one, or none, or several files of one name in different folders.
   *
   * @param folder from which a relative path leads, empty or ending in {@code /}
   */
  public List<Entry> named(String name, String folder) {
    if (name.contains(":")) {
      Optional<String> key = WebAddress.parse(name).map(WebAddress::key);
      return key.map(byAddress::get).map(List::of).orElse(List.of());
    }
    String path = decoded(name.replaceFirst("[?#].*$", "").replace('\\', '/'));
    String last = path.substring(path.lastIndexOf('/') + 1);
    Entry entry = byFile.get(normal(path.startsWith("/") ? path : folder + path));
    entry = entry == null ? byFile.get(normal(path)) : entry;
    entry = entry == null ? bySlug.get(last.replaceFirst("\\.html$", "")) : entry;
    return entry == null ? byName.getOrDefault(last, List.of()) : List.of(entry);
  }

  private static String withoutExtension(String file) {
    int dot = file.lastIndexOf('.');
    return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
  }

  private static String normal(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return path;
    }
  }
}
