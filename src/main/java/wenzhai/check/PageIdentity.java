package wenzhai.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import wenzhai.model.LowerCase;

/**
 * What tells a page from others, and what it allows.
 *
 * @param canonical the address that it gives itself
 * @param text a hash of the article that it shows; empty for other pages and very short articles
 * @param hidden whether search engines are to leave it out
 * @param pictures whether it allows itself pictures of other servers
 */
record PageIdentity(
    Optional<String> canonical, Optional<String> text, boolean hidden, boolean pictures) {
  static final PageIdentity NONE =
      new PageIdentity(Optional.empty(), Optional.empty(), false, false);

  /** Shorter texts may well be equal: a picture with its credit, a notice. */
  private static final int SHORTEST = 80;

  static PageIdentity of(Document page) {
    return new PageIdentity(
        Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
            .map(link -> link.attr("href").strip()),
        Optional.ofNullable(page.selectFirst("[itemprop=articleBody]"))
            .map(Element::text)
            .map(text -> text.replaceAll("[\\s\\p{P}\\p{Z}]+", ""))
            .filter(text -> text.length() >= SHORTEST)
            .map(PageIdentity::hash),
        !page.select("meta[name=robots][content*=noindex]").isEmpty(),
        allowsPictures(page));
  }

  /** The content security policy is where a page says so to browsers, too. */
  private static boolean allowsPictures(Document page) {
    for (Element policy : page.select("meta[http-equiv=Content-Security-Policy]")) {
      for (String directive : policy.attr("content").split(";")) {
        String[] words = LowerCase.of(directive.strip()).split("\\s+");
        if (words[0].equals("img-src")) {
          return Arrays.asList(words).contains("https:");
        }
      }
    }
    return false;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
