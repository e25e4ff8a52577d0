package wenzhai.clean;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import wenzhai.model.Article;
import wenzhai.model.Card;
import wenzhai.model.Change;
import wenzhai.model.LeadImage;
import wenzhai.model.Picture;
import wenzhai.model.Problems;

/** An article's second edition, when its source's furniture has been learned from the others. */
final class WithoutFurniture {
  private WithoutFurniture() {}

  static Article of(Article article, Set<Long> furniture, Problems problems) {
    Card card = article.card();
    Element body = parse(article.body());
    List<Change> removed = FurnitureRemoval.from(body, card.metadata(), furniture);
    if (removed.isEmpty()) {
      return article;
    }
    List<Change> changes = new ArrayList<>(article.changes());
    changes.addAll(removed);
    BodyText text = BodyText.of(body);
    Measure measure = Measure.of(card.metadata(), body, text);
    boolean extracted =
        card.extracted() && measure.hasText() && !Teasers.isTeaser(changes, measure);
    if (card.extracted() && !extracted) {
      ArticleCleaner.warnOfNoText(card.file(), problems);
    }
    Card measured =
        new Card(
            card.id(),
            card.file(),
            card.form(),
            card.charset(),
            card.metadata(),
            measure.language(),
            lead(card, article.body(), body),
            measure.summary(),
            measure.characters(),
            measure.readingMinutes(),
            extracted,
            ArticleCleaner.counts(changes),
            measure.fingerprint());
    return new Article(measured, body.html(), changes, BlockList.remembered(text, card.metadata()));
  }

  /** The article's text as a tree that is written as it was read. */
  private static Element parse(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document
        .outputSettings()
        .prettyPrint(false)
        .escapeMode(Entities.EscapeMode.base)
        .charset(StandardCharsets.UTF_8);
    return document.body();
  }

  /** The article's picture, unless it went with the furniture. */
  private static Optional<LeadImage> lead(Card card, String before, Element after) {
    return card.leadImage()
        .filter(
            lead -> {
              String place =
                  lead.local().map(Picture::asset).orElse(lead.inText().orElse(lead.url()));
              String written = Entities.escape(place);
              return !before.contains(written) || after.html().contains(written);
            });
  }
}
