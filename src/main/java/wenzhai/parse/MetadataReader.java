package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import wenzhai.model.Change;
import wenzhai.model.Evidence;
import wenzhai.model.Field;
import wenzhai.model.Form;
import wenzhai.model.Han;
import wenzhai.model.Language;
import wenzhai.model.LowerCase;
import wenzhai.model.Metadata;
import wenzhai.model.Origin;
import wenzhai.model.PartialDate;
import wenzhai.model.Publisher;
import wenzhai.model.Source;
import wenzhai.model.WebAddress;

/** The reader of all that is known about an article, each value with where it was found. */
final class MetadataReader {
  static final String MOVED = "move-to-metadata";

  private static final Pattern HOST_PREFIX = Pattern.compile("^(?:www|m|wap|mobile|cn|zh)\\.");

  private final Publishers publishers;
  private final Agencies agencies;
  private final SourceReader sources;

  MetadataReader(Publishers publishers, Language language) {
    this.publishers = publishers;
    this.agencies = new Agencies(publishers);
    this.sources = new SourceReader(publishers, language);
  }

  /**
   * @param changes takes what leaves the body because it is metadata now
   */
  Metadata read(Clues clues, List<Change> changes) {
    Opening opening = Opening.of(clues);
    SourceReader.Known source = sources.read(clues, opening);
    List<String> siteNames = siteNames(clues, source);
    Predicate<String> isSite = isSite(siteNames);
    TitleReader.Title title = TitleReader.read(clues, siteNames, opening);
    Optional<PartialDate> published = new PublishedReader(clues, source.publisher()).read(opening);
    SpentCredits spent = new SpentCredits(clues);
    opening.stamps().forEach(spent::stamp);
    Predicate<String> isNobody = isSite.or(agencies::isOnlyAgencies);
    PeopleReader people = new PeopleReader(publishers, agencies, isNobody, spent);
    List<String> authors = people.authors(clues, opening);
    Optional<String> translator = people.translator(clues);
    List<String> wire = new WireReader(agencies, isSite).read(clues, opening);
    Optional<String> original = AddressReader.original(clues);
    Metadata metadata =
        new Metadata(
            title.text(),
            title.derived(),
            clues.url().map(WebAddress::value),
            source.source(),
            published,
            PublishedReader.collected(clues, published),
            authors,
            translator,
            wire,
            language(clues),
            original,
            said(clues, Key.SUMMARY, Field.SUMMARY),
            tags(clues, isSite),
            said(clues, Key.SLUG, Field.SLUG),
            image(clues),
            clues.claims().yes(Key.DRAFT),
            clues.claims().yes(Key.PIN),
            clues.claims().value(Key.NOTE),
            clues.claims().value(Key.QUOTE),
            TypographyReader.read(clues.claims(), clues.problems())
                .or(() -> source.publisher().flatMap(Publisher::typographyOff)),
            ReprintReader.read(clues.claims(), clues.problems())
                .or(() -> source.publisher().flatMap(Publisher::reprint)),
            evidence(clues));
    spent.removeAll(changes);
    return metadata;
  }

  private static List<Evidence> evidence(Clues clues) {
    clues.ledger().addAll(Field.COLLECTED, clues.claims().all(Key.COLLECTED));
    clues.ledger().addAll(Field.COLLECTED, clues.claims().all(Key.CREATED));
    clues.ledger().addAll(Field.FLAGS, clues.claims().all(Key.DRAFT));
    clues.ledger().addAll(Field.FLAGS, clues.claims().all(Key.PIN));
    clues.ledger().addAll(Field.FLAGS, clues.claims().all(Key.REPRINT));
    return clues.ledger().list();
  }

  /** All names under which the site may sign: its own, its host's, the table's. */
  private List<String> siteNames(Clues clues, SourceReader.Known source) {
    List<String> names = new ArrayList<>();
    Source own = source.source();
    names.add(own.name());
    source.publisher().map(Publishers::namesOf).ifPresent(names::addAll);
    if (!own.host().isEmpty()) {
      String bare = HOST_PREFIX.matcher(own.host()).replaceFirst("");
      names.add(own.host());
      names.add(bare);
      names.add(bare.split("\\.")[0]);
    }
    for (Claim claim : clues.claims().all(Key.SOURCE)) {
      names.add(claim.value());
    }
    return names.stream().filter(n -> Publishers.fold(n).length() > 1).distinct().toList();
  }

  private static Predicate<String> isSite(List<String> siteNames) {
    List<String> folded = siteNames.stream().map(Publishers::fold).toList();
    return name -> folded.contains(Publishers.fold(name));
  }

  private static Optional<String> said(Clues clues, Key key, Field field) {
    clues.ledger().addAll(field, clues.claims().all(key));
    return clues.claims().value(key);
  }

  private static List<String> tags(Clues clues, Predicate<String> isSite) {
    List<String> tags = new ArrayList<>();
    List<Claim> claims = new ArrayList<>(clues.claims().all(Key.TAGS));
    claims.addAll(clues.claims().all(Key.CATEGORIES));
    for (Claim claim : claims) {
      for (String value : claim.values()) {
        for (String tag : value.split("[,，、;；]")) {
          String tidy = Wording.tidy(tag).replaceFirst("^#", "");
          boolean named = !tidy.isEmpty() && tidy.length() <= 40 && !isSite.test(tidy);
          if (named && tags.stream().noneMatch(t -> t.equalsIgnoreCase(tidy))) {
            tags.add(tidy);
          }
        }
      }
      clues.ledger().add(Field.TAGS, claim.origin(), String.join(", ", claim.values()));
    }
    return tags;
  }

  /** The picture that the head names; a path in the content folder stays one. */
  private static Optional<String> image(Clues clues) {
    Optional<Claim> claim = clues.claims().first(Key.IMAGE);
    if (claim.isEmpty()) {
      return Optional.empty();
    }
    String written = claim.get().value();
    clues.ledger().add(Field.LEAD_IMAGE, claim.get().origin(), written);
    Optional<WebAddress> address =
        claim.get().origin() == Origin.HEADER && clues.url().isPresent()
            ? clues.url().get().resolve(written)
            : WebAddress.parse(written);
    return Optional.of(address.map(a -> a.unwrapped().value()).orElse(written));
  }

  /** What the head says the language is; a page's own word only where its text agrees. */
  private static Optional<Language> language(Clues clues) {
    Optional<Claim> claim = clues.claims().first(Key.LANGUAGE);
    if (claim.isEmpty() || !Language.isTag(claim.get().value())) {
      return Optional.empty();
    }
    Language language = Language.of(claim.get().value());
    if (clues.form() == Form.SAVED_PAGE && claim.get().origin() == Origin.HEADER) {
      boolean chinese = looksChinese(clues);
      String tag = LowerCase.of(claim.get().value());
      if (chinese != language.isChinese() || tag.equals("zh")) {
        return Optional.empty();
      }
    }
    clues.ledger().add(Field.LANGUAGE, claim.get().origin(), claim.get().value());
    return Optional.of(language);
  }

  private static boolean looksChinese(Clues clues) {
    int han = 0;
    int all = 0;
    for (TextBlock block : clues.blocks()) {
      han += Han.count(block.text());
      all += block.text().length();
    }
    return han * 4 > all;
  }
}
