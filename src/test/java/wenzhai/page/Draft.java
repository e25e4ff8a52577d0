package wenzhai.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import wenzhai.model.Article;
import wenzhai.model.Blocks;
import wenzhai.model.Card;
import wenzhai.model.Change;
import wenzhai.model.Evidence;
import wenzhai.model.Field;
import wenzhai.model.Fingerprint;
import wenzhai.model.Form;
import wenzhai.model.Language;
import wenzhai.model.LeadImage;
import wenzhai.model.Metadata;
import wenzhai.model.Origin;
import wenzhai.model.PartialDate;
import wenzhai.model.RuleCount;
import wenzhai.model.Source;

/** An article in the making: a test names what matters to it. */
public final class Draft {
  private final String title;
  private String file;
  private boolean derived;
  private Optional<String> url = Optional.empty();
  private Source source = Source.UNKNOWN;
  private Optional<PartialDate> published = Optional.empty();
  private Optional<Instant> collected = Optional.empty();
  private List<String> authors = List.of();
  private Optional<String> translator = Optional.empty();
  private List<String> wire = List.of();
  private Language language = Language.ZH_HANS;
  private Optional<String> original = Optional.empty();
  private Optional<String> standfirst = Optional.empty();
  private List<String> tags = List.of();
  private boolean pin;
  private Optional<String> note = Optional.empty();
  private Optional<String> quote = Optional.empty();
  private Optional<LeadImage> lead = Optional.empty();
  private String summary = "";
  private boolean extracted = true;
  private String body = "<p>正文。</p>";
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  public Draft(String title) {
    this.title = title;
    CRC32 crc = new CRC32();
    crc.update(title.getBytes(StandardCharsets.UTF_8));
    this.file = String.format(Locale.ROOT, "%08x.md", crc.getValue());
  }

  public Draft file(String value) {
    file = value;
    return this;
  }

  public Draft derived() {
    derived = true;
    return this;
  }

  public Draft url(String value) {
    url = Optional.of(value);
    return this;
  }

  public Draft from(Source value) {
    source = value;
    return this;
  }

  public Draft at(int year, int month, int day, int hour, int minute, int zone) {
    published =
        Optional.of(
            new PartialDate(
                LocalDateTime.of(year, month, day, hour, minute),
                PartialDate.Precision.MINUTE,
                Optional.of(ZoneOffset.ofHours(zone))));
    return evidence(Field.PUBLISHED, Origin.BODY, "as stated");
  }

  public Draft on(PartialDate value) {
    published = Optional.of(value);
    return evidence(Field.PUBLISHED, Origin.FRONT_MATTER, value.iso());
  }

  public Draft collected(String value) {
    collected = Optional.of(Instant.parse(value));
    return this;
  }

  public Draft authors(String... values) {
    authors = List.of(values);
    return this;
  }

  public Draft translator(String value) {
    translator = Optional.of(value);
    return this;
  }

  public Draft wire(String... values) {
    wire = List.of(values);
    return this;
  }

  public Draft in(Language value) {
    language = value;
    return this;
  }

  public Draft original(String value) {
    original = Optional.of(value);
    return this;
  }

  public Draft standfirst(String value) {
    standfirst = Optional.of(value);
    summary = value;
    return this;
  }

  public Draft summary(String value) {
    summary = value;
    return this;
  }

  public Draft tags(String... values) {
    tags = List.of(values);
    return this;
  }

  public Draft pin() {
    pin = true;
    return this;
  }

  public Draft note(String value) {
    note = Optional.of(value);
    return this;
  }

  public Draft quote(String value) {
    quote = Optional.of(value);
    return this;
  }

  public Draft lead(LeadImage value) {
    lead = Optional.of(value);
    return this;
  }

  public Draft notExtracted() {
    extracted = false;
    body = "";
    return this;
  }

  public Draft body(String value) {
    body = value;
    return this;
  }

  public Draft evidence(Field field, Origin origin, String text) {
    evidence.add(new Evidence(field, origin, text));
    return this;
  }

  public Draft change(String rule, String before, String after) {
    changes.add(new Change(rule, before, after));
    return this;
  }

  public Article done() {
    Metadata metadata =
        new Metadata(
            title,
            derived,
            url,
            source,
            published,
            collected,
            authors,
            translator,
            wire,
            Optional.of(language),
            original,
            standfirst,
            tags,
            Optional.empty(),
            lead.map(LeadImage::url),
            false,
            pin,
            note,
            quote,
            Optional.empty(),
            Optional.empty(),
            evidence);
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Change change : changes) {
      counts.merge(change.rule(), 1, Integer::sum);
    }
    List<RuleCount> cleaned = new ArrayList<>();
    counts.forEach((rule, count) -> cleaned.add(new RuleCount(rule, count)));
    int characters = body.replaceAll("<[^>]{0,300}>", "").length();
    Card card =
        new Card(
            file.replaceAll("[^0-9a-f]", ""),
            file,
            Form.FRONT_MATTER,
            "UTF-8",
            metadata,
            language,
            lead,
            summary,
            characters,
            Math.max(1, characters / 400),
            extracted,
            cleaned,
            Fingerprint.NONE);
    return new Article(card, body, changes, Blocks.NONE);
  }
}
