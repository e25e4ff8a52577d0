package wenzhai.read;

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
  private PublisherTable() {}

  /** The built-in outlets, each with what the curator's file says of it, then the curator's own. */
  static List<Publisher> of(
      List<Publisher> builtIn, Optional<YamlNode> curated, Problems problems) {
    Map<String, Publisher> table = new LinkedHashMap<>();
    builtIn.forEach(publisher -> table.put(publisher.slug(), publisher));
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
