package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import wenzhai.model.ArticleFile;
import wenzhai.model.Form;
import wenzhai.model.LowerCase;
import wenzhai.model.Problems;

/** Complete HTML documents, as browsers save pages. */
public final class SavedPageFormat implements ArticleFormat {
  @Override
  public Optional<Parts> take(ArticleFile file, Problems problems) {
    if (!opensPage(file.text())) {
      return Optional.empty();
    }
    Document page = Jsoup.parse(HtmlGuard.bounded(file.text(), file.path(), problems));
    List<Claim> claims = new ArrayList<>(PageHead.claims(page, file.text(), file.path()));
    return Optional.of(
        new Parts(Form.SAVED_PAGE, claims, new Body.Tree(ArticleElement.bodyOf(page)), List.of()));
  }

  /** Whether the text begins as a document does, after comments. */
  static boolean opensPage(String text) {
    int at = 0;
    while (true) {
      while (at < text.length() && Wording.isSpace(text.charAt(at))) {
        at++;
      }
      if (!text.startsWith("<!--", at) && !text.startsWith("<?xml", at)) {
        break;
      }
      int end = text.indexOf('>', at);
      int close = text.startsWith("<?", at) ? end : text.indexOf("-->", at);
      if (close < 0) {
        return false;
      }
      at = close + (text.startsWith("<?", at) ? 1 : 3);
    }
    String begin = LowerCase.of(text.substring(at, Math.min(text.length(), at + 20)));
    return begin.startsWith("<!doctype html")
        || begin.matches("(?s)<html[\\s>].*")
        || begin.matches("(?s)<head[\\s>].*");
  }
}
