package wenzhai.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import wenzhai.model.Picture;
import wenzhai.model.Place;
import wenzhai.model.Problem;
import wenzhai.model.Reprint;
import wenzhai.model.RuleCount;
import wenzhai.model.Source;
import wenzhai.model.TypographyRule;

/** Articles to keep. */
final class Samples {
  /** What has broken programs that keep text: controls, half pairs, rare planes, markup, quotes. */
  private static final Blocks.Block BLOCK =
      new Blocks.Block(8, Long.MAX_VALUE, -1, 2, Blocks.Shape.LINKS);

  static final String HOSTILE =
      "汉字漢字かな \u0000\u0001\u001f\u007f\u0085\u2028\u2029\ufeff\ufffe\uffff \ud83d\ude00\ud869\udea5"
          + " half \ud800 pair \udc00 \"quoted\" \\ / </script> {{ x }} %s \r\n\t ${y} é e\u0301 \u202e";

  private Samples() {}

  /** An article, and what is to be kept of it. */
  record Sample(Kept kept, Article article) {
    void put(ArticleStore store, String key) {
      store.put(key, kept, article);
    }
  }

  static Sample kept(String file, String body) {
    return plain(
        article(file, body, new Source("x", "某社", ""), Optional.empty(), Optional.empty()));
  }

  private static Sample plain(Article article) {
    return new Sample(Kept.of(article, Set.of(), Set.of(), List.of()), article);
  }

  /** Every field filled, every text hostile. */
  static Sample keptFull(String file) {
    Article full = full(file);
    Kept kept =
        Kept.of(
            full,
            Set.of(HOSTILE, "a"),
            Set.of("", HOSTILE),
            List.of(
                Problem.warning(new Place(HOSTILE, 7, 0), HOSTILE, HOSTILE, HOSTILE),
                Problem.error(Place.of(file), "", "", "")));
    return new Sample(kept, full);
  }

  private static Article full(String file) {
    return article(
        file,
        "<p>" + HOSTILE + "</p>",
        new Source("a-" + HOSTILE, HOSTILE, HOSTILE),
        Optional.of(
            new PartialDate(
                LocalDateTime.of(2024, 6, 21, 6, 58, 55),
                PartialDate.Precision.SECOND,
                Optional.of(ZoneOffset.ofHoursMinutes(5, 45)))),
        Optional.of(HOSTILE));
  }

  static Sample dated(String file, PartialDate date) {
    return plain(article(file, "", Source.UNKNOWN, Optional.of(date), Optional.empty()));
  }

  private static Article article(
      String file,
      String body,
      Source source,
      Optional<PartialDate> published,
      Optional<String> text) {
    List<String> texts = text.map(t -> List.of(t, "", t)).orElse(List.of());
    Metadata metadata =
        new Metadata(
            text.orElse("标题"),
            text.isPresent(),
            text,
            source,
            published,
            text.map(t -> Instant.parse("2024-06-21T06:58:55.123456789Z")),
            texts,
            text,
            texts,
            text.map(t -> Language.ZH_HANT),
            text,
            text,
            texts,
            text,
            text,
            text.isPresent(),
            text.isPresent(),
            text,
            text,
            text.map(t -> Set.of(TypographyRule.P1, TypographyRule.E1)),
            text.map(t -> Reprint.EXCERPT),
            text.map(
                    t ->
                        List.of(
                            new Evidence(Field.TITLE, Origin.SIDECAR, t),
                            new Evidence(Field.FLAGS, Origin.NONE, "")))
                .orElse(List.of()));
    Optional<LeadImage> image =
        text.map(
            t ->
                new LeadImage(
                    t, text, Optional.of(Picture.of(t, t, 640, 0)), text, Optional.empty()));
    return new Article(
        new Card(
            "0123456789abcdef",
            file,
            Form.SAVED_PAGE,
            "GB18030",
            metadata,
            new Language("zh-Hans"),
            image,
            text.orElse(""),
            Integer.MAX_VALUE,
            1,
            text.isPresent(),
            text.map(t -> List.of(new RuleCount(t, 3))).orElse(List.of()),
            text.map(t -> new Fingerprint(Long.MIN_VALUE, t, t)).orElse(Fingerprint.NONE)),
        body,
        text.map(t -> List.of(new Change("rule", t, ""), new Change(t, "", t))).orElse(List.of()),
        text.map(t -> new Blocks(9, List.of(BLOCK))).orElse(Blocks.NONE));
  }
}
