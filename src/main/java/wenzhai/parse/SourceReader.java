package wenzhai.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.Field;
import wenzhai.model.Language;
import wenzhai.model.Origin;
import wenzhai.model.Place;
import wenzhai.model.Publisher;
import wenzhai.model.Source;
import wenzhai.model.WebAddress;

/** The reader of who published an article. */
final class SourceReader {
  private static final Pattern PUBLICATION =
      Pattern.compile("was originally published in (.{1,60}?) on [A-Z]\\w+");

  private static final Pattern ARCHIVED =
      Pattern.compile("^https?://web\\.archive\\.org/web/\\d{4,14}[a-z_]*/(https?://.+)$");

  private final Publishers publishers;
  private final Language language;

  SourceReader(Publishers publishers, Language language) {
    this.publishers = publishers;
    this.language = language;
  }

  /**
   * A source with what the table knows about it.
   *
   * @param publisher its row; empty for a part of a platform
   */
  record Known(Source source, Optional<Publisher> publisher) {}

  Known read(Clues clues, Opening opening) {
    Known known = choose(clues, opening);
    clues.ledger().addAll(Field.SOURCE, clues.claims().all(Key.SOURCE));
    return known;
  }

  private Known choose(Clues clues, Opening opening) {
    Optional<Claim> curated =
        clues.claims().first(Key.SOURCE).filter(c -> c.origin() != Origin.HEADER);
    if (curated.isPresent()) {
      clues.ledger().add(Field.SOURCE, curated.get().origin(), curated.get().value());
      return named(curated.get().value(), clues.url());
    }
    if (clues.url().isPresent()) {
      return at(clues, archived(clues.url().get()));
    }
    Optional<Claim> credited = clues.claims().first(Key.SOURCE);
    if (credited.isPresent()) {
      clues.ledger().add(Field.SOURCE, credited.get().origin(), credited.get().value());
      return named(credited.get().value(), Optional.empty());
    }
    Optional<Claim> account = clues.claims().first(Key.ACCOUNT);
    if (account.isPresent()) {
      clues.ledger().add(Field.SOURCE, account.get().origin(), account.get().value());
      return named(account.get().value(), Optional.empty());
    }
    if (!opening.sources().isEmpty()) {
      clues.ledger().add(Field.SOURCE, Origin.BODY, opening.sources().get(0));
      return named(opening.sources().get(0), Optional.empty());
    }
    Optional<ReprintNote> note = ReprintNote.of(clues, publishers);
    if (note.isPresent()) {
      clues.ledger().add(Field.SOURCE, Origin.BODY, note.get().line());
      return named(note.get().source(), Optional.empty());
    }
    Optional<Attribution.Finding> found = Attribution.of(clues.blocks(), publishers);
    if (found.isPresent()) {
      clues.ledger().add(Field.SOURCE, Origin.BODY, found.get().words());
      return of(found.get().publisher(), "");
    }
    return new Known(Source.UNKNOWN, Optional.empty());
  }

  private Known named(String name, Optional<WebAddress> url) {
    Optional<Publisher> row = publishers.named(name);
    for (String part : name.split("[-－—]")) {
      row = row.isPresent() ? row : publishers.named(part.strip());
    }
    if (row.isPresent()) {
      return of(row.get(), url.map(WebAddress::host).orElse(""));
    }
    String host = url.map(WebAddress::host).orElse("");
    String slug = Slugs.ascii(name).isEmpty() ? Slugs.ofHost(host) : Slugs.ascii(name);
    return new Known(new Source(Slugs.free(slug, name), name, host), Optional.empty());
  }

  /** The address of which an archive keeps a copy; that itself when it is none of an archive. */
  private static WebAddress archived(WebAddress url) {
    Matcher copy = ARCHIVED.matcher(url.value());
    return copy.find() ? WebAddress.parse(copy.group(1)).orElse(url) : url;
  }

  private Known at(Clues clues, WebAddress url) {
    String host = url.host();
    Optional<Publisher> row = publishers.at(url);
    Optional<String> part = Publishers.platformOf(host);
    boolean platform = part.isPresent() || row.filter(Publishers::isPlatform).isPresent();
    Optional<Claim> account = platform ? account(clues, row, part.isPresent()) : Optional.empty();
    if (account.isPresent()) {
      clues.ledger().add(Field.SOURCE, account.get().origin(), account.get().value());
      clues.ledger().add(Field.SOURCE, Origin.PUBLISHERS, host);
      return account(account.get().value(), host, part, row);
    }
    if (row.isPresent() && part.isEmpty()) {
      clues.ledger().add(Field.SOURCE, Origin.PUBLISHERS, host);
      return of(row.get(), host);
    }
    if (part.isPresent()) {
      clues.ledger().add(Field.SOURCE, Origin.URL, host);
      return new Known(personal(clues, host, part.get(), row), row);
    }
    return unlisted(clues, host);
  }

  /** Under whose name the platform publishes; on a part of it, what that part calls itself. */
  private Optional<Claim> account(Clues clues, Optional<Publisher> row, boolean part) {
    Optional<Claim> said = clues.claims().first(Key.ACCOUNT);
    if (said.isEmpty() && part) {
      said = clues.claims().first(Key.SOURCE);
    }
    if (said.isEmpty() && row.isPresent()) {
      Place place = Place.of(clues.file().path());
      said = Accounts.of(clues).map(n -> Claim.of(Key.ACCOUNT, n, Origin.BODY, place));
    }
    return said.filter(c -> publishers.named(c.value()).filter(Publishers::isPlatform).isEmpty());
  }

  /** An outlet of the table has accounts on platforms, too; any other account is one of its own. */
  private Known account(
      String name, String host, Optional<String> part, Optional<Publisher> platform) {
    Optional<Publisher> outlet = publishers.named(name);
    if (outlet.isPresent()) {
      return of(outlet.get(), host);
    }
    String house = platform.map(Publisher::slug).orElse("");
    String ascii = Slugs.ascii(name);
    String slug = house + "-" + (ascii.length() < 3 ? Slugs.digits(name) : ascii);
    String free = Slugs.free(part.map(p -> slug(host, p)).orElse(slug), name);
    return new Known(new Source(free, name, host), platform);
  }

  private static String slug(String host, String platform) {
    String person = host.substring(0, host.length() - platform.length() - 1);
    return Slugs.ascii(person + "-" + platform.split("\\.")[0]);
  }

  /** A person's part of a platform: {@code hulitw.medium.com}. */
  private Source personal(Clues clues, String host, String platform, Optional<Publisher> row) {
    String house = row.map(p -> p.name(language)).orElse(capitalised(platform.split("\\.")[0]));
    String person = host.substring(0, host.length() - platform.length() - 1);
    Optional<String> author = clues.claims().value(Key.AUTHORS).filter(a -> a.length() <= 20);
    String name = author.orElse(capitalised(person)) + "（" + house + "）";
    return new Source(Slugs.free(slug(host, platform), host), name, host);
  }

  private Known unlisted(Clues clues, String host) {
    String bare = host.replaceFirst("^(?:www|m|wap|mobile)\\.", "");
    Optional<String> said = publication(clues).or(() -> siteName(clues));
    String name = said.orElse(bare);
    clues.ledger().add(Field.SOURCE, said.isPresent() ? Origin.BODY : Origin.URL, name);
    return new Known(
        new Source(Slugs.free(Slugs.ofHost(host), host), name, host), Optional.empty());
  }

  /** "… was originally published in X on Medium", as platforms write below what they hand on. */
  private static Optional<String> publication(Clues clues) {
    for (TextBlock block : clues.tail()) {
      Matcher matcher = PUBLICATION.matcher(block.text());
      if (matcher.find()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  /**
   * What the head calls the site: by its own word, or because it gives one name both as the only
   * tag and as the only category, as digests do that are sorted by site.
   */
  private static Optional<String> siteName(Clues clues) {
    Optional<Claim> site = clues.claims().first(Key.SOURCE);
    if (site.isPresent()) {
      return Optional.of(site.get().value());
    }
    Optional<List<String>> tags = clues.claims().first(Key.TAGS).map(Claim::values);
    Optional<List<String>> categories = clues.claims().first(Key.CATEGORIES).map(Claim::values);
    return tags.isPresent() && tags.equals(categories) && tags.get().size() == 1
        ? Optional.of(tags.get().get(0))
        : Optional.empty();
  }

  private Known of(Publisher row, String host) {
    String own = row.hosts().isEmpty() ? "" : row.hosts().get(0).split("/")[0];
    Source source = new Source(row.slug(), row.name(language), host.isEmpty() ? own : host);
    return new Known(source, Optional.of(row));
  }

  private static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
