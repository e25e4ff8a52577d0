package wenzhai.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The reader of the account under whose name a platform publishes: a public account of WeChat, a
 * column of Zhihu, a channel. It is the source of its articles as a newspaper is; the platform is
 * where they lie. Who writes there without such a name is an author.
 */
final class Accounts {
  private static final List<Evaluator> WHERE =
      Stream.of(
              "#js_name",
              ".profile_nickname",
              ".post_wemedia_name",
              "#user-info h4",
              ".ColumnPageHeader-TitleColumn, .ColumnLink",
              "[data-testid=author-name]",
              ".article-meta .name",
              "[itemprop=author] link[itemprop=name]",
              "#upload-info #channel-name, #owner #channel-name",
              "meta[name=mediaid]")
          .map(Selector::evaluatorOf)
          .toList();

  private static final Pattern NICKNAME =
      Pattern.compile(
          "(?:var|window\\.)\\s?nickname\\s?=\\s?(?:htmlDecode\\()?[\"']([^\"']{1,60})[\"']");

  /** {@code Title | by Name | Publication | Jun, 2024 | Medium}. */
  private static final Pattern MEDIUM =
      Pattern.compile("\\| by [^|]{1,60} \\| ([^|]{1,60}) \\| [^|]{1,20} ?\\| Medium$");

  private static final int LONGEST = 40;
  private static final int HEAD_LINKS = 12;

  private Accounts() {}

  /** That which a saved page names. */
  static Optional<String> of(Document page) {
    for (Evaluator where : WHERE) {
      Element element = page.selectFirst(where);
      if (element != null) {
        String content = element.attr("content");
        Optional<String> name = name(content.isEmpty() ? element.text() : content);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    for (Element script : page.getElementsByTag("script")) {
      String code = script.data();
      Matcher nickname = NICKNAME.matcher(code);
      if (code.contains("nickname") && nickname.find()) {
        return name(Wording.value(nickname.group(1)));
      }
    }
    Matcher medium = MEDIUM.matcher(Wording.tidy(page.title()));
    return medium.find() ? name(medium.group(1)) : Optional.empty();
  }

  /** That which the text names above itself: on WeChat a link that leads nowhere. */
  static Optional<String> of(Clues clues) {
    int seen = 0;
    for (Element link : clues.body().getElementsByTag("a")) {
      if (seen++ > HEAD_LINKS) {
        break;
      }
      if (link.attr("href").startsWith("javascript:")) {
        return name(link.text());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(String raw) {
    return Optional.of(Wording.tidy(raw))
        .filter(n -> n.length() >= 2 && n.length() <= LONGEST)
        .filter(n -> n.codePoints().anyMatch(Character::isLetter));
  }
}
