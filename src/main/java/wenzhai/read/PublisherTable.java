package wenzhai.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;

/** The outlets that are known: those that come with Wenzhai, under what the curator says. */
final class PublisherTable {
  private static final String RESOURCE = "publishers.yml";

  private PublisherTable() {}

  /** The table that comes with Wenzhai, as a file. */
  static byte[] builtIn() {
    try (InputStream in = PublisherTable.class.getResourceAsStream("/wenzhai/" + RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks wenzhai/" + RESOURCE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("wenzhai/" + RESOURCE, e);
    }
  }

  /**
   * The built-in outlets, each with what the curator's file says of it, then the curator's own.
   *
   * @throws IllegalStateException when the built-in table itself is at fault
   */
  static List<Publisher> of(byte[] builtIn, Optional<YamlNode> curated, Problems problems) {
    Problems own = new Problems();
    Optional<YamlNode> root =
        YamlFile.parse(RESOURCE, new String(builtIn, StandardCharsets.UTF_8), own);
    Map<String, Publisher> table = new LinkedHashMap<>();
    for (SourcesFile.Entry entry : SourcesFile.read(root, own)) {
      table.put(entry.slug(), entry.alone());
    }
    if (!own.isEmpty()) {
      throw new IllegalStateException(own.sorted().get(0).toString());
    }
    List<SourcesFile.Entry> entries = SourcesFile.read(curated, problems);
    Set<String> claimed = new HashSet<>();
    for (SourcesFile.Entry entry : entries) {
      claimed.addAll(entry.hosts());
    }
    table.replaceAll((slug, publisher) -> without(publisher, claimed));
    for (SourcesFile.Entry entry : entries) {
      Publisher known = table.get(entry.slug());
      if (known != null) {
        table.put(entry.slug(), entry.over(known));
      } else if (entry.names().isEmpty()) {
        problems.error(
            entry.place(),
            "missing-name",
            "the source '" + entry.slug() + "' is new and has no name",
            "add 'name:' or 'names:'");
      } else {
        table.put(entry.slug(), entry.alone());
      }
    }
    return List.copyOf(table.values());
  }

  private static Publisher without(Publisher publisher, Set<String> hosts) {
    List<String> kept = new ArrayList<>(publisher.hosts());
    kept.removeAll(hosts);
    return kept.size() == publisher.hosts().size()
        ? publisher
        : new Publisher(
            publisher.slug(),
            publisher.names(),
            kept,
            publisher.aliases(),
            publisher.home(),
            publisher.feed(),
            publisher.timezone(),
            publisher.kind(),
            publisher.note(),
            publisher.typographyOff(),
            publisher.reprint());
  }
}
