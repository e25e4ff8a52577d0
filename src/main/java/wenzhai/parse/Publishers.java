package wenzhai.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.LowerCase;
import wenzhai.model.Publisher;
import wenzhai.model.WebAddress;

/** The table of publishers, to be asked by address and by name. */
final class Publishers {
  /** Hosts under which each customer has a site of their own, where the table does not say so. */
  private static final Set<String> PLATFORM_HOSTS =
      Set.of(
          "medium.com",
          "substack.com",
          "wordpress.com",
          "blogspot.com",
          "github.io",
          "tumblr.com",
          "ghost.io",
          "hatenablog.com",
          "matters.news",
          "matters.town");

  private final List<Publisher> list;
  private final Map<String, List<Site>> byHost = new HashMap<>();
  private final Map<String, Publisher> byName = new HashMap<>();
  private final NameIndex names;

  /** A part of a host that one outlet has: the beginning of its paths. */
  private record Site(String begin, Publisher publisher) {}

  Publishers(List<Publisher> list) {
    this.list = list.stream().sorted(Comparator.comparing(Publisher::slug)).toList();
    for (Publisher publisher : this.list) {
      for (String entry : publisher.hosts()) {
        int slash = entry.indexOf('/');
        String host = slash < 0 ? entry : entry.substring(0, slash);
        String begin = slash < 0 ? "" : LowerCase.of(entry.substring(slash));
        byHost
            .computeIfAbsent(bare(LowerCase.of(host)), h -> new ArrayList<>())
            .add(new Site(begin, publisher));
      }
      for (String name : namesOf(publisher)) {
        byName.putIfAbsent(fold(name), publisher);
      }
    }
    this.names = new NameIndex(this.list);
  }

  List<Publisher> all() {
    return list;
  }

  /** The outlet whose host and path fit that address most closely. */
  Optional<Publisher> at(WebAddress address) {
    String host = bare(withoutPort(address.host()));
    String path = LowerCase.of(address.path());
    path = path.contains("//") ? path.replaceAll("/{2,}", "/") : path;
    while (!host.isEmpty()) {
      Site best = null;
      for (Site site : byHost.getOrDefault(host, List.of())) {
        boolean longer = best == null || site.begin().length() > best.begin().length();
        if (longer && beginsWith(path, site.begin())) {
          best = site;
        }
      }
      if (best != null) {
        return Optional.of(best.publisher());
      }
      int dot = host.indexOf('.');
      host = dot < 0 ? "" : host.substring(dot + 1);
    }
    return Optional.empty();
  }

  /** The outlet that goes by that name. */
  Optional<Publisher> named(String name) {
    String wanted = fold(name);
    return wanted.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(wanted));
  }

  /** The names that the beginning of a text holds, by outlet; none of a single character. */
  Map<Publisher, List<String>> namedIn(char[] text, int length) {
    return names.in(text, length);
  }

  static List<String> namesOf(Publisher publisher) {
    Set<String> names = new LinkedHashSet<>(publisher.names().values());
    names.addAll(publisher.aliases());
    return List.copyOf(names);
  }

  /** Whether many people publish there, each under their own name. */
  static boolean isPlatform(Publisher publisher) {
    return publisher.kind().filter("platform"::equals).isPresent();
  }

  /** The platform of which that host is one person's part. */
  static Optional<String> platformOf(String host) {
    for (String platform : PLATFORM_HOSTS) {
      if (host.endsWith("." + platform) && !host.equals("www." + platform)) {
        return Optional.of(platform);
      }
    }
    return Optional.empty();
  }

  /** A name by which two spellings of it are equal. */
  static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    String half = LowerCase.of(Wording.halfWidth(name));
    for (int i = 0; i < half.length(); i++) {
      char c = half.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static String withoutPort(String host) {
    return host.indexOf(':') < 0 ? host : host.replaceFirst(":\\d+$", "");
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static boolean beginsWith(String path, String begin) {
    return path.startsWith(begin)
        && (begin.isEmpty()
            || begin.endsWith("/")
            || path.length() == begin.length()
            || path.charAt(begin.length()) == '/');
  }
}
