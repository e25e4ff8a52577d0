package wenzhai.arrange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wenzhai.model.WebAddress;

/**
 * The words by which an article's original address names it.
 *
 * <p>Read from the end of the path: numbers, hashes and the names of views such as {@code
 * index.html} or {@code zh-hant} are passed over, and the first part that says anything decides. It
 * names the article when it has two Latin words or more, not all of them names of sections; a
 * single word, or Chinese, would make a poor address or none.
 */
final class AddressWords {
  /** What stands behind an article's name to choose one of its views. */
  private static final Set<String> VIEWS =
      Set.of(
          "amp",
          "cn",
          "default",
          "dual",
          "en",
          "full",
          "gb",
          "hans",
          "hant",
          "home",
          "html",
          "index",
          "main",
          "mobile",
          "page",
          "print",
          "simp",
          "simplified",
          "single",
          "trad",
          "traditional",
          "tw",
          "zh");

  /** What stands before an article's number to say which part of the paper it is in. */
  private static final Set<String> SECTIONS =
      Set.of(
          "africa",
          "america",
          "archive",
          "archives",
          "article",
          "articles",
          "arts",
          "asia",
          "blog",
          "breaking",
          "business",
          "canada",
          "china",
          "chinese",
          "contents",
          "culture",
          "detail",
          "doc",
          "economy",
          "entertainment",
          "environment",
          "europe",
          "feature",
          "features",
          "finance",
          "headlines",
          "health",
          "international",
          "latest",
          "latin",
          "local",
          "mainland",
          "media",
          "middle",
          "east",
          "new",
          "news",
          "opinion",
          "opinions",
          "pacific",
          "politics",
          "post",
          "posts",
          "realtime",
          "report",
          "reports",
          "science",
          "show",
          "society",
          "sport",
          "sports",
          "stories",
          "story",
          "taiwan",
          "tech",
          "technology",
          "today",
          "top",
          "uk",
          "us",
          "video",
          "videos",
          "view",
          "world");

  private static final Pattern DATE =
      Pattern.compile("(?<![0-9])(19|20)[0-9]{2}[-_.](0?[1-9]|1[0-2])[-_.][0-3]?[0-9](?![0-9])");
  private static final Pattern EXTENSION = Pattern.compile("\\.[a-z]{2,5}$");
  private static final Pattern BREAK = Pattern.compile("[^a-z0-9]+");
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{5,}");
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{8,}");
  private static final Pattern NUMBERS = Pattern.compile("[0-9]+");
  private static final Pattern CAPITAL_WITHIN = Pattern.compile("[a-z0-9][A-Z]");
  private static final int LONGEST_WORD = 40;

  private AddressWords() {}

  /** The words joined by hyphens; empty when the address has no name for the article. */
  static Optional<String> of(WebAddress address) {
    String[] parts = address.path().split("/");
    for (int i = parts.length - 1; i >= 0; i--) {
      Optional<String> decoded = decode(parts[i]);
      if (decoded.isEmpty()) {
        return Optional.empty();
      }
      if (isRandom(decoded.get())) {
        continue;
      }
      String text = Slug.plain(decoded.get());
      if (text.startsWith("@") || text.startsWith("~") || isForeign(text)) {
        return Optional.empty(); // a person's name, or a name that is not Latin
      }
      if (i == parts.length - 1) {
        text = EXTENSION.matcher(text).replaceFirst("");
      }
      List<String> tokens = tokens(text);
      List<String> telling = tokens.stream().filter(AddressWords::tells).toList();
      if (!telling.isEmpty()) {
        boolean names = telling.size() >= 2 && !SECTIONS.containsAll(telling);
        return names ? Optional.of(String.join("-", tokens)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Decoded twice where need be: some tools encode what is encoded already. */
  private static Optional<String> decode(String part) {
    String text = part.replace('+', ' ');
    try {
      for (int i = 0; i < 2 && text.indexOf('%') >= 0; i++) {
        text = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
      }
      return Optional.of(text);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** An identity such as {@code Xk3dPq_9aLw2-ZtY}: digits, and capitals where no word has them. */
  private static boolean isRandom(String text) {
    return NUMBERS.matcher(text).find() && CAPITAL_WITHIN.matcher(text).results().count() > 2;
  }

  private static boolean isForeign(String text) {
    int latin = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        latin++;
      } else if (c > 0x7f && (Character.isLetter(c) || c == '\ufffd' || Character.isSurrogate(c))) {
        foreign++;
      }
    }
    return foreign > latin;
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (String token : BREAK.split(DATE.matcher(text).replaceAll("-"))) {
      if (!token.isEmpty() && !isNumberOrHash(token)) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static boolean isNumberOrHash(String token) {
    if (token.length() > LONGEST_WORD || LONG_NUMBER.matcher(token).find()) {
      return true;
    }
    long numbers = NUMBERS.matcher(token).results().count();
    return numbers > 0
        && token.length() >= 8
        && (numbers > 1 || HEXADECIMAL.matcher(token).matches());
  }

  private static boolean tells(String token) {
    return token.length() >= 2 && token.chars().anyMatch(c -> c >= 'a') && !VIEWS.contains(token);
  }
}
