package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import wenzhai.model.Field;
import wenzhai.model.LowerCase;
import wenzhai.model.Origin;
import wenzhai.model.Problems;
import wenzhai.model.WebAddress;

/** The reader of an article's address, and of that of the same article in its first language. */
final class AddressReader {
  private static final Sought TO_ORIGINAL =
      new Sought(
          Signs.ORIGINAL,
          "(?i)(?:英文|英语|英語|法文|法语|德文|德语|日文|日语|俄文|外文|原始|原语言)(?:版|原文|原版|报道|報導|全文)"
              + "|(?:阅读|閱讀|查看|点击|點擊|看).{0,6}(?:英文|英語|英语)"
              + "|(?:read|view|see) (?:this|it|the|the original)? ?(?:article|story|original)? ?in english"
              + "|original (?:article|story|version) in english|english version|read in english");
  private static final int LONGEST_LINK = 40;

  private AddressReader() {}

  static Optional<WebAddress> read(Claims claims, Ledger ledger, Problems problems) {
    List<Claim> found = new ArrayList<>();
    Optional<WebAddress> address = Optional.empty();
    for (Claim claim : claims.all(Key.URL)) {
      Optional<WebAddress> parsed = WebAddress.parse(claim.value());
      if (parsed.isEmpty() && claim.value().matches("(?:www\\.)?[\\w-]+(?:\\.[\\w-]+)+/\\S*")) {
        parsed = WebAddress.parse("https://" + claim.value());
      }
      if (parsed.isEmpty()) {
        problems.warn(
            claim.place(),
            "bad-url",
            "'" + claim.value() + "' is not a web address",
            "write the whole address with https://");
      } else if (address.isEmpty()) {
        address = parsed;
        found.add(0, claim);
      } else {
        found.add(claim);
      }
    }
    ledger.addAll(Field.URL, found);
    return address;
  }

  /** The address of the original, where the article links to it in words that say so. */
  static Optional<String> original(Clues clues) {
    Optional<Claim> claimed = clues.claims().first(Key.ORIGINAL);
    if (claimed.isPresent() && WebAddress.parse(claimed.get().value()).isPresent()) {
      clues.ledger().add(Field.ORIGINAL, claimed.get().origin(), claimed.get().value());
      return WebAddress.parse(claimed.get().value()).map(WebAddress::value);
    }
    for (Element link : clues.elements()) {
      if (!link.normalName().equals("a") || !link.hasAttr("href")) {
        continue;
      }
      String words = Wording.tidy(link.text());
      if (words.length() > LONGEST_LINK || !saysOriginal(link, words)) {
        continue;
      }
      Optional<WebAddress> address = resolve(clues, link.attr("href"));
      if (address.isPresent() && !address.equals(clues.url())) {
        clues.ledger().add(Field.ORIGINAL, Origin.BODY, words);
        return address.map(WebAddress::value);
      }
    }
    return Optional.empty();
  }

  private static boolean saysOriginal(Element link, String words) {
    String hreflang = LowerCase.of(link.attr("hreflang"));
    boolean other =
        !hreflang.isEmpty() && !hreflang.startsWith("zh") && link.attr("rel").contains("alternate");
    return other || TO_ORIGINAL.isIn(words);
  }

  private static Optional<WebAddress> resolve(Clues clues, String link) {
    return clues.url().isPresent() ? clues.url().get().resolve(link) : WebAddress.parse(link);
  }
}
