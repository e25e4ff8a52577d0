package wenzhai.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import wenzhai.model.Blocks;
import wenzhai.model.Card;
import wenzhai.model.Evidence;
import wenzhai.model.Field;
import wenzhai.model.Fingerprint;
import wenzhai.model.Form;
import wenzhai.model.Language;
import wenzhai.model.LeadImage;
import wenzhai.model.Metadata;
import wenzhai.model.Origin;
import wenzhai.model.PartialDate;
import wenzhai.model.Picture;
import wenzhai.model.Place;
import wenzhai.model.Problem;
import wenzhai.model.Reprint;
import wenzhai.model.RuleCount;
import wenzhai.model.Severity;
import wenzhai.model.Source;
import wenzhai.model.TypographyRule;

/** The form in which cards are kept: the components of their records in order. */
final class CardBytes {
  private static final Form[] FORMS = Form.values();
  private static final Field[] FIELDS = Field.values();
  private static final Origin[] ORIGINS = Origin.values();
  private static final Blocks.Shape[] SHAPES = Blocks.Shape.values();
  private static final PartialDate.Precision[] PRECISIONS = PartialDate.Precision.values();
  private static final Reprint[] REPRINTS = Reprint.values();
  private static final Severity[] SEVERITIES = Severity.values();
  private static final List<Language> USUAL =
      List.of(Language.ZH_HANS, Language.ZH_HANT, Language.ENGLISH);
  private static final TypographyRule[] TYPOGRAPHY = TypographyRule.values();

  private CardBytes() {}

  static byte[] of(Kept kept) {
    BinaryOut out = new BinaryOut();
    write(out, kept.card());
    Blocks blocks = kept.blocks();
    out.number(blocks.count());
    out.each(blocks.telling(), block -> write(out, block));
    out.each(kept.assets(), out::text);
    out.each(kept.pictures(), out::text);
    problems(out, kept.problems());
    return out.bytes();
  }

  static Kept read(byte[] bytes) {
    BinaryIn in = new BinaryIn(bytes);
    Card card = card(in);
    Blocks blocks = new Blocks(in.small(), in.each(() -> block(in)));
    Set<String> assets = new TreeSet<>(in.each(in::text));
    Set<String> pictures = new TreeSet<>(in.each(in::text));
    return new Kept(card, blocks, assets, pictures, problems(in));
  }

  static void problems(BinaryOut out, List<Problem> problems) {
    out.each(
        problems,
        problem -> {
          out.text(problem.place().file());
          out.number(problem.place().line());
          out.number(problem.place().column());
          out.number(problem.severity().ordinal());
          out.text(problem.code());
          out.text(problem.message());
          out.text(problem.remedy());
        });
  }

  static List<Problem> problems(BinaryIn in) {
    return in.each(
        () ->
            new Problem(
                new Place(in.text(), in.small(), in.small()),
                in.one(SEVERITIES),
                in.text(),
                in.text(),
                in.text()));
  }

  private static void write(BinaryOut out, Card card) {
    out.text(card.id());
    out.text(card.file());
    out.number(card.form().ordinal());
    out.text(card.charset());
    write(out, card.metadata());
    out.text(card.language().tag());
    out.maybe(card.leadImage(), image -> write(out, image));
    out.text(card.summary());
    out.number(card.characters());
    out.number(card.readingMinutes());
    out.flag(card.extracted());
    out.each(
        card.cleaned(),
        rule -> {
          out.text(rule.rule());
          out.number(rule.count());
        });
    out.fixed(card.fingerprint().text());
    out.text(card.fingerprint().numbers());
    out.text(card.fingerprint().bins());
  }

  private static Card card(BinaryIn in) {
    return new Card(
        in.text(),
        in.text(),
        in.one(FORMS),
        in.text(),
        metadata(in),
        language(in),
        in.maybe(() -> image(in)),
        in.text(),
        in.small(),
        in.small(),
        in.flag(),
        in.each(() -> new RuleCount(in.text(), in.small())),
        new Fingerprint(in.fixed(), in.text(), in.text()));
  }

  private static void write(BinaryOut out, Metadata metadata) {
    Consumer<String> text = out::text;
    out.text(metadata.title());
    out.flag(metadata.titleDerived());
    out.maybe(metadata.url(), text);
    out.text(metadata.source().slug());
    out.text(metadata.source().name());
    out.text(metadata.source().host());
    out.maybe(metadata.published(), date -> write(out, date));
    out.maybe(
        metadata.collected(),
        time -> {
          out.fixed(time.getEpochSecond());
          out.number(time.getNano());
        });
    out.each(metadata.authors(), text);
    out.maybe(metadata.translator(), text);
    out.each(metadata.wire(), text);
    out.maybe(metadata.language(), language -> out.text(language.tag()));
    out.maybe(metadata.originalUrl(), text);
    out.maybe(metadata.summary(), text);
    out.each(metadata.tags(), text);
    out.maybe(metadata.slug(), text);
    out.maybe(metadata.leadImage(), text);
    out.flag(metadata.draft());
    out.flag(metadata.pin());
    out.maybe(metadata.note(), text);
    out.maybe(metadata.quote(), text);
    out.maybe(
        metadata.typographyOff(), rules -> out.each(rules, rule -> out.number(rule.ordinal())));
    out.maybe(metadata.reprint(), reprint -> out.number(reprint.ordinal()));
    out.each(
        metadata.evidence(),
        evidence -> {
          out.number(evidence.field().ordinal());
          out.number(evidence.origin().ordinal());
          out.text(evidence.text());
        });
  }

  private static Metadata metadata(BinaryIn in) {
    return new Metadata(
        in.text(),
        in.flag(),
        in.maybe(in::text),
        source(in),
        in.maybe(() -> date(in)),
        in.maybe(() -> Instant.ofEpochSecond(in.fixed(), in.number())),
        in.each(in::text),
        in.maybe(in::text),
        in.each(in::text),
        in.maybe(() -> language(in)),
        in.maybe(in::text),
        in.maybe(in::text),
        in.each(in::text),
        in.maybe(in::text),
        in.maybe(in::text),
        in.flag(),
        in.flag(),
        in.maybe(in::text),
        in.maybe(in::text),
        in.maybe(() -> rules(in)),
        in.maybe(() -> in.one(REPRINTS)),
        in.each(() -> new Evidence(in.one(FIELDS), in.one(ORIGINS), in.text())));
  }

  /** The usual ones are there already, and need not be looked at again. */
  private static Language language(BinaryIn in) {
    String tag = in.text();
    for (Language usual : USUAL) {
      if (usual.tag().equals(tag)) {
        return usual;
      }
    }
    return new Language(tag);
  }

  private static Source source(BinaryIn in) {
    return new Source(in.text(), in.text(), in.text());
  }

  private static Set<TypographyRule> rules(BinaryIn in) {
    Set<TypographyRule> rules = EnumSet.noneOf(TypographyRule.class);
    rules.addAll(in.each(() -> in.one(TYPOGRAPHY)));
    return rules;
  }

  private static void write(BinaryOut out, PartialDate date) {
    out.fixed(date.local().toEpochSecond(ZoneOffset.UTC));
    out.number(date.precision().ordinal());
    out.maybe(date.offset(), offset -> out.fixed(offset.getTotalSeconds()));
  }

  private static PartialDate date(BinaryIn in) {
    LocalDateTime local = LocalDateTime.ofEpochSecond(in.fixed(), 0, ZoneOffset.UTC);
    PartialDate.Precision precision = in.one(PRECISIONS);
    Optional<ZoneOffset> offset =
        in.maybe(() -> ZoneOffset.ofTotalSeconds(Math.toIntExact(in.fixed())));
    return new PartialDate(local, precision, offset);
  }

  private static void write(BinaryOut out, LeadImage image) {
    out.text(image.url());
    out.maybe(image.inText(), out::text);
    out.maybe(
        image.local(),
        picture -> {
          out.text(picture.file());
          out.text(picture.asset());
          out.number(picture.width());
          out.number(picture.height());
          out.each(
              picture.versions(),
              version -> {
                out.text(version.asset());
                out.number(version.width());
              });
        });
    out.maybe(image.caption(), out::text);
    out.maybe(image.credit(), out::text);
  }

  private static LeadImage image(BinaryIn in) {
    return new LeadImage(
        in.text(),
        in.maybe(in::text),
        in.maybe(() -> picture(in)),
        in.maybe(in::text),
        in.maybe(in::text));
  }

  private static Picture picture(BinaryIn in) {
    return new Picture(
        in.text(),
        in.text(),
        in.small(),
        in.small(),
        in.each(() -> new Picture.Version(in.text(), in.small())));
  }

  private static void write(BinaryOut out, Blocks.Block block) {
    out.number(block.index());
    out.fixed(block.hash());
    out.fixed(block.targets());
    out.number(block.links());
    out.number(block.shape().ordinal());
  }

  private static Blocks.Block block(BinaryIn in) {
    return new Blocks.Block(in.small(), in.fixed(), in.fixed(), in.small(), in.one(SHAPES));
  }
}
