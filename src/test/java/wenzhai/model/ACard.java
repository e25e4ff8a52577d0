package wenzhai.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import wenzhai.model.PartialDate.Precision;

/** A card for tests, of which a test says only what matters to it. */
public final class ACard {
  private final String file;
  private String id;
  private String title = "标题";
  private Optional<String> url = Optional.empty();
  private Source source = new Source("rili", "日历报", "rili.example");
  private Optional<PartialDate> published = Optional.of(PartialDate.day(2024, 6, 21));
  private Optional<Instant> collected = Optional.empty();
  private List<String> authors = List.of();
  private Optional<String> translator = Optional.empty();
  private List<String> tags = List.of();
  private Optional<String> slug = Optional.empty();
  private Optional<LeadImage> leadImage = Optional.empty();
  private Language language = Language.ZH_HANS;
  private String summary = "";
  private List<RuleCount> cleaned = List.of();
  private boolean titleDerived;
  private boolean pin;
  private Optional<String> note = Optional.empty();
  private Optional<Reprint> reprint = Optional.empty();
  private int characters = 1200;
  private boolean extracted = true;
  private Fingerprint fingerprint = Fingerprint.NONE;
  private final List<Evidence> evidence = new ArrayList<>();

  public ACard(String file) {
    this.file = file;
    this.id = identity(file);
  }

  public ACard id(String value) {
    id = value;
    return this;
  }

  public ACard title(String value) {
    title = value;
    return this;
  }

  /** The identity follows the address, as it does in the product. */
  public ACard url(String value) {
    url = Optional.of(value);
    id = identity(WebAddress.parse(value).map(WebAddress::key).orElse(value));
    return this;
  }

  public ACard source(String slug, String name) {
    source = new Source(slug, name, slug + ".example");
    return this;
  }

  public ACard source(Source value) {
    source = value;
    return this;
  }

  /** {@code 2024}, {@code 2024-06}, {@code 2024-06-21}; empty for none. */
  public ACard published(String iso) {
    published =
        switch (iso.length()) {
          case 0 -> Optional.empty();
          case 4 ->
              Optional.of(
                  new PartialDate(
                      LocalDateTime.of(Integer.parseInt(iso), 1, 1, 0, 0),
                      Precision.YEAR,
                      Optional.empty()));
          case 7 ->
              Optional.of(
                  PartialDate.month(
                      Integer.parseInt(iso.substring(0, 4)), Integer.parseInt(iso.substring(5))));
          default -> {
            LocalDateTime day = LocalDateTime.parse(iso + "T00:00");
            yield Optional.of(
                PartialDate.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
          }
        };
    return this;
  }

  /** {@code 2024-06-21T06:58:55}, with an offset or without. */
  public ACard published(String local, Precision precision, ZoneOffset... offset) {
    published =
        Optional.of(
            new PartialDate(
                LocalDateTime.parse(local),
                precision,
                offset.length == 0 ? Optional.empty() : Optional.of(offset[0])));
    return this;
  }

  public ACard collected(String instant) {
    collected = Optional.of(Instant.parse(instant));
    return this;
  }

  public ACard authors(String... values) {
    authors = List.of(values);
    return this;
  }

  public ACard translator(String value) {
    translator = Optional.of(value);
    return this;
  }

  public ACard tags(String... values) {
    tags = List.of(values);
    return this;
  }

  public ACard pin() {
    pin = true;
    return this;
  }

  public ACard reprint(Reprint value) {
    reprint = Optional.of(value);
    return this;
  }

  public ACard note(String value) {
    note = Optional.of(value);
    return this;
  }

  public ACard slug(String value) {
    slug = Optional.of(value);
    return this;
  }

  public ACard leadImage(String address, String caption, String credit) {
    leadImage =
        Optional.of(
            new LeadImage(
                address,
                Optional.empty(),
                Optional.empty(),
                Optional.of(caption),
                Optional.ofNullable(credit)));
    return this;
  }

  public ACard language(String tag) {
    language = new Language(tag);
    return this;
  }

  public ACard summary(String value) {
    summary = value;
    return this;
  }

  public ACard cleaned(String rule, int count) {
    cleaned = List.of(new RuleCount(rule, count));
    return this;
  }

  public ACard titleDerived() {
    titleDerived = true;
    return this;
  }

  public ACard characters(int value) {
    characters = value;
    return this;
  }

  public ACard notExtracted() {
    extracted = false;
    return this;
  }

  public ACard fingerprint(Fingerprint value) {
    fingerprint = value;
    return this;
  }

  public ACard evidence(Field field, Origin origin, String text) {
    evidence.add(new Evidence(field, origin, text));
    return this;
  }

  public Card build() {
    Metadata metadata =
        new Metadata(
            title,
            titleDerived,
            url,
            source,
            published,
            collected,
            authors,
            translator,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            tags,
            slug,
            Optional.empty(),
            false,
            pin,
            note,
            Optional.empty(),
            Optional.empty(),
            reprint,
            evidence);
    return new Card(
        id,
        file,
        Form.FRONT_MATTER,
        "UTF-8",
        metadata,
        language,
        leadImage,
        summary,
        characters,
        3,
        extracted,
        cleaned,
        fingerprint);
  }

  /** A site for tests. */
  public static SiteConfig site(String baseUrl) {
    return site(baseUrl, Sharing.UNSAID);
  }

  /** The same, and what its readers may have. */
  public static SiteConfig site(String baseUrl, Sharing sharing) {
    return new SiteConfig(
        "试验文摘",
        "给测试看的",
        Language.ZH_HANS,
        ZoneId.of("Asia/Shanghai"),
        Optional.of(baseUrl).filter(url -> !url.isEmpty()),
        Optional.of("编者"),
        List.of(),
        List.of(),
        ImagePolicy.LOCAL,
        Optional.empty(),
        20,
        true,
        true,
        true,
        Set.of(),
        Imprint.UNSAID,
        sharing,
        "0");
  }

  private static String identity(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "")
        .substring(0, 16);
  }
}
