package wenzhai.read;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wenzhai.model.Language;
import wenzhai.model.Place;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;
import wenzhai.model.Reprint;
import wenzhai.model.Source;
import wenzhai.model.TypographyRule;
import wenzhai.model.WebAddress;

/** A file in the form of {@code sources.yml}: publishers, or what is to be changed about them. */
final class SourcesFile {
  static final String NAME = "sources.yml";

  private static final Set<String> KEYS =
      Set.of(
          "slug",
          "name",
          "names",
          "hosts",
          "aliases",
          "home",
          "feed",
          "timezone",
          "kind",
          "note",
          TypographyKey.NAME,
          ReprintKey.NAME);
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+){0,9}");

  /**
   * What an entry says; what it does not say is empty.
   *
   * @param place where the entry begins
   */
  record Entry(
      Place place,
      String slug,
      Map<String, String> names,
      List<String> hosts,
      List<String> aliases,
      Optional<String> home,
      Optional<String> feed,
      Optional<String> timezone,
      Optional<String> kind,
      Optional<String> note,
      Optional<Set<TypographyRule>> typographyOff,
      Optional<Reprint> reprint) {

    Publisher over(Publisher known) {
      return new Publisher(
          slug,
          names.isEmpty() ? known.names() : names,
          hosts.isEmpty() ? known.hosts() : hosts,
          aliases.isEmpty() ? known.aliases() : aliases,
          home.or(known::home),
          feed.or(known::feed),
          timezone.or(known::timezone),
          kind.or(known::kind),
          note.or(known::note),
          typographyOff.or(known::typographyOff),
          reprint.or(known::reprint));
    }

    Publisher alone() {
      return new Publisher(
          slug, names, hosts, aliases, home, feed, timezone, kind, note, typographyOff, reprint);
    }
  }

  private final Problems problems;

  private SourcesFile(Problems problems) {
    this.problems = problems;
  }

  /** The entries of a file that have a slug of their own. */
  static List<Entry> read(Optional<YamlNode> root, Problems problems) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Place> slugs = new LinkedHashMap<>();
    for (YamlNode node : root.map(r -> list(r, problems)).orElse(List.of())) {
      if (!(node instanceof YamlNode.Keys keys)) {
        problems.error(
            node.place(),
            "wrong-type",
            "a source is " + node.kind() + " where keys and values should stand",
            "write slug, names and hosts");
        continue;
      }
      Optional<Entry> entry = new SourcesFile(problems).entry(new YamlKeys(keys, problems));
      if (entry.isPresent() && slugs.putIfAbsent(entry.get().slug, node.place()) != null) {
        problems.error(
            node.place(),
            "duplicate-source",
            "the source '" + entry.get().slug + "' stands here for the second time",
            "join the two; the first one counts");
      } else {
        entry.ifPresent(entries::add);
      }
    }
    return entries;
  }

  private static List<YamlNode> list(YamlNode root, Problems problems) {
    if (root instanceof YamlNode.Items items) {
      return items.list();
    }
    if (root instanceof YamlNode.Keys keys) {
      new YamlKeys(keys, problems).expect(Set.of("sources"));
      YamlNode.Entry sources = keys.entries().get("sources");
      if (sources == null || sources.value() instanceof YamlNode.Nothing) {
        return List.of();
      }
      if (sources.value() instanceof YamlNode.Items items) {
        return items.list();
      }
    }
    problems.error(
        root.place(),
        "wrong-type",
        "the file does not hold a list of sources",
        "write 'sources:' and below it an entry for each, beginning with '- slug:'");
    return List.of();
  }

  private Optional<Entry> entry(YamlKeys keys) {
    keys.expect(KEYS);
    Optional<YamlNode.Scalar> slug = keys.scalar("slug", "text");
    if (slug.isEmpty()) {
      problems.error(
          keys.place(), "missing-slug", "this source has no slug", "add one, such as voachinese");
      return Optional.empty();
    }
    if (!SLUG.matcher(slug.get().text()).matches()) {
      keys.wrongValue("slug", slug.get(), "write small Latin letters, digits and hyphens");
      return Optional.empty();
    }
    if (Source.isTaken(slug.get().text())) {
      keys.wrongValue("slug", slug.get(), "write another; no page of a source can be called so");
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            keys.place(),
            slug.get().text(),
            names(keys),
            hosts(keys),
            keys.texts("aliases"),
            address(keys, "home"),
            address(keys, "feed"),
            timezone(keys),
            keys.text("kind"),
            keys.text("note"),
            TypographyKey.off(keys),
            ReprintKey.of(keys)));
  }

  private Map<String, String> names(YamlKeys keys) {
    Map<String, String> names = new LinkedHashMap<>();
    keys.map("names")
        .forEach(
            (tag, name) -> {
              if (!Language.isTag(tag)) {
                keys.wrongValue(
                    "names",
                    new YamlNode.Scalar(name.place(), tag),
                    "name languages by tags such as zh-Hans, zh-Hant or en");
              } else if (!name.text().isBlank()) {
                names.put(Language.of(tag).tag(), name.text().strip());
              }
            });
    // "und": of no language in particular.
    keys.text("name").ifPresent(name -> names.putIfAbsent("und", name));
    return names;
  }

  private static List<String> hosts(YamlKeys keys) {
    List<String> hosts = new ArrayList<>();
    for (YamlNode.Scalar scalar : keys.scalars("hosts")) {
      Optional<String> host = host(scalar.text());
      if (host.isPresent()) {
        hosts.add(host.get());
      } else {
        keys.wrongValue("hosts", scalar, "write a host such as example.org or example.org/zh");
      }
    }
    return hosts;
  }

  /** Lower-case host, then the path without repeated slashes and without one at its end. */
  private static Optional<String> host(String text) {
    String address = text.strip();
    Optional<WebAddress> web =
        WebAddress.parse(address.contains("://") ? address : "https://" + address);
    return web.map(w -> w.host() + w.path().replaceAll("/{2,}", "/").replaceAll("/$", ""));
  }

  private static Optional<String> address(YamlKeys keys, String key) {
    Optional<YamlNode.Scalar> value = keys.scalar(key, "text");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> address = WebAddress.parse(value.get().text()).map(WebAddress::value);
    if (address.isEmpty()) {
      keys.wrongValue(key, value.get(), "write an address that begins with https://");
    }
    return address;
  }

  private static Optional<String> timezone(YamlKeys keys) {
    Optional<YamlNode.Scalar> value = keys.scalar("timezone", "text");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(value.get().text().strip()).getId());
    } catch (DateTimeException unknown) {
      keys.wrongValue("timezone", value.get(), "write an IANA zone such as Asia/Taipei");
      return Optional.empty();
    }
  }
}
