package wenzhai.arrange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import wenzhai.model.Card;
import wenzhai.model.DeviceName;
import wenzhai.model.LowerCase;
import wenzhai.model.PartialDate;
import wenzhai.model.Place;
import wenzhai.model.Problems;
import wenzhai.model.WebAddress;

/**
 * The address that an article asks for: {@code 2024-06-21-us-china-informal-nuclear-talk}.
 *
 * <p>Lower-case ASCII letters, digits and hyphens; at most {@value #LONGEST} characters; a name
 * that every file system takes.
 */
final class Slug {
  private static final int LONGEST = 80;
  private static final int DIGITS = 8;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  static String of(Card card, Problems problems) {
    Optional<String> wish = card.metadata().slug();
    String wished = wish.map(Slug::fold).orElse("");
    if (!wished.isEmpty()) {
      String slug = cut(wished);
      return DeviceName.is(slug) ? slug + "-" + digits(card.id()) : slug;
    }
    if (wish.isPresent()) {
      problems.warn(
          Place.of(card.file()),
          "unusable-slug",
          "the slug has no letter from a to z and no digit",
          "write the slug with the letters a-z, digits and hyphens");
    }
    String date = card.published().map(Slug::day).orElse("undated") + "-";
    return card.metadata()
        .url()
        .flatMap(WebAddress::parse)
        .flatMap(AddressWords::of)
        .map(words -> cut(date + words))
        .orElseGet(() -> ofSource(date, card));
  }

  private static String ofSource(String date, Card card) {
    String source = fold(card.source().slug());
    String end = "-" + digits(card.id());
    String start = date + (source.isEmpty() ? "unknown" : source);
    return cut(start, LONGEST - end.length()) + end;
  }

  /** As much of the date as is known, without the time of day. */
  private static String day(PartialDate date) {
    String iso = date.iso();
    return iso.substring(0, Math.min(10, iso.length()));
  }

  /** The text in {@code [a-z0-9-]}: accents dropped, everything else a single hyphen. */
  static String fold(String text) {
    String hyphened = OTHER.matcher(plain(text)).replaceAll("-");
    int start = hyphened.startsWith("-") ? 1 : 0;
    int end = hyphened.endsWith("-") ? hyphened.length() - 1 : hyphened.length();
    return start < end ? hyphened.substring(start, end) : "";
  }

  /** The text in lower case, without accents and apostrophes, full-width letters as ASCII. */
  static String plain(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(decomposed).replaceAll("");
    return LowerCase.of(APOSTROPHES.matcher(bare).replaceAll(""));
  }

  private static String cut(String slug) {
    return cut(slug, LONGEST);
  }

  /** At most so many characters, whole words where the first of them is not too long itself. */
  private static String cut(String slug, int longest) {
    if (slug.length() <= longest) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', longest);
    return slug.substring(0, hyphen > longest / 2 ? hyphen : longest);
  }

  /** The first eight digits of an identity. */
  static String digits(String id) {
    return id.substring(0, Math.min(DIGITS, id.length()));
  }

  /** Eight hexadecimal digits of SHA-256 over a text. */
  static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, DIGITS / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
