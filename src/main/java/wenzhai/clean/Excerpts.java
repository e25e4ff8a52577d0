package wenzhai.clean;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import wenzhai.model.Article;
import wenzhai.model.Blocks;
import wenzhai.model.Bodies;
import wenzhai.model.Card;
import wenzhai.model.Change;
import wenzhai.model.Excerpt;

/**
 * The articles' texts as far as the site may print them. Whatever is made of them, pages, feeds,
 * books, the index of the search, is made of these, so that none of it holds more.
 *
 * @param whole the texts as they are kept
 */
public record Excerpts(Bodies whole) implements Bodies {
  /** Text that does not run on from paragraph to paragraph. */
  private static final String APART = "h1,h2,h3,h4,h5,h6,figure,table,pre,img,hr,aside,nav";

  @Override
  public Article article(Card card) {
    Article article = whole.article(card);
    return card.isExcerpt()
        ? new Article(card, beginning(article), List.of(), Blocks.NONE)
        : article;
  }

  @Override
  public List<Change> changes(Card card) {
    return card.isExcerpt() ? List.of() : whole.changes(card);
  }

  private static String beginning(Article article) {
    Element body = Jsoup.parseBodyFragment(article.body()).body();
    String running = text(body, Texts.fold(article.card().title()), APART);
    String text = running.isEmpty() ? text(body, "", "table,img,hr") : running;
    String beginning = Excerpt.of(text, Excerpt.LENGTH).text();
    return beginning.isEmpty() ? "" : "<p>" + Entities.escape(beginning) + "</p>";
  }

  /** More than enough of the text for an excerpt, without what repeats the title. */
  private static String text(Element body, String title, String apart) {
    StringBuilder text = new StringBuilder();
    for (Element block : body.children()) {
      String words = block.is(apart) ? "" : Texts.strip(Texts.of(block));
      if (words.isEmpty() || Texts.fold(words).equals(title)) {
        continue;
      }
      boolean joined = !text.isEmpty() && text.charAt(text.length() - 1) >= 0x2e80;
      text.append(text.isEmpty() || joined ? "" : " ").append(words);
      if (text.length() > 4 * Excerpt.LENGTH) {
        break;
      }
    }
    return text.toString();
  }
}
