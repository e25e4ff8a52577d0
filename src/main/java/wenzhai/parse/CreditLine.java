package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.Origin;
import wenzhai.model.Place;
import wenzhai.model.Problems;
import wenzhai.model.WebAddress;

/**
 * A line above the text that says one thing about it: {@code 日期：…}, {@code 来源：…}, {@code 图片源于:URL},
 * a bare address, a bare date.
 */
final class CreditLine {
  private static final Pattern SHAPE =
      Pattern.compile("[*_#> ]{0,6}([\\p{L} ]{1,14}?)[*_ ]{0,4}\\s*[:：]\\s*[*_]{0,4}(.*)");

  /** What only texts say that mean it. */
  private static final Set<Key> SAID =
      Set.of(Key.PUBLISHED, Key.AUTHORS, Key.SOURCE, Key.URL, Key.TRANSLATOR, Key.TITLE);

  private static final Pattern PICTURE = Pattern.compile("图片?(?:源于|来源|源|片)|圖片?(?:來源|源於|源|片)");
  private static final int LONGEST = 400;
  private static final int LONGEST_NAME = 60;

  private CreditLine() {}

  /**
   * Reads such lines from where the reader stands up to the first other line.
   *
   * @return the lines
   */
  static List<String> readAll(Lines lines, String path, List<Claim> claims, Problems problems) {
    List<String> taken = new ArrayList<>();
    while (!lines.done()) {
      Place place = Place.of(path, lines.number());
      Optional<Claim> claim = read(lines.peek(), place, problems);
      if (claim.isEmpty()) {
        return taken;
      }
      claims.add(claim.get());
      taken.add(lines.next().strip());
      lines.skipBlank();
    }
    return taken;
  }

  /** What the line claims, if that is all it does. */
  static Optional<Claim> read(String line, Place place, Problems problems) {
    Matcher matcher = SHAPE.matcher(line.strip());
    if (line.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(1).strip();
    String value = Wording.value(matcher.group(2).replaceFirst("[*_\\\\]{1,4}$", ""));
    if (PICTURE.matcher(name).matches()) {
      return WebAddress.parse(value)
          .filter(a -> value.matches("(?i)https?://\\S+"))
          .map(a -> Claim.of(Key.URL, value, Origin.BODY, place));
    }
    Optional<Key> key = Key.named(name).filter(SAID::contains);
    if (key.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    return accept(key.get(), name, value, place, problems);
  }

  private static Optional<Claim> accept(
      Key key, String name, String value, Place place, Problems problems) {
    boolean address = value.matches("(?i)https?://\\S+");
    switch (key) {
      case PUBLISHED -> {
        if (DateReader.whole(value).isPresent()) {
          return Optional.of(Claim.of(key, value, Origin.HEADER, place));
        }
        if (name.contains("日期") && value.length() <= 40) {
          problems.warn(
              place, "bad-date", "'" + value + "' is not a date", "write it as 2024-06-21 06:58");
        }
        return Optional.empty();
      }
      case SOURCE, URL -> {
        if (address) {
          return Optional.of(Claim.of(Key.URL, value, Origin.HEADER, place));
        }
        boolean named = key == Key.SOURCE && value.length() <= 30 && isName(value);
        return named ? Optional.of(Claim.of(key, value, Origin.HEADER, place)) : Optional.empty();
      }
      case TITLE -> {
        return Optional.of(Claim.of(key, value, Origin.HEADER, place));
      }
      default -> {
        return !address && value.length() <= LONGEST_NAME && isName(value)
            ? Optional.of(Claim.of(key, value, Origin.HEADER, place))
            : Optional.empty();
      }
    }
  }

  /** Whether the value is a name rather than the beginning of a sentence. */
  private static boolean isName(String value) {
    for (int i = 0; i < value.length(); i++) {
      if ("。！？!?；;“”\"<>".indexOf(value.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
