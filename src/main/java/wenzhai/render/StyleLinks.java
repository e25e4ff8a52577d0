package wenzhai.render;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The addresses in a style that lead to other assets of the theme. */
final class StyleLinks {
  private static final Pattern LINK =
      Pattern.compile("url\\(\\s{0,8}(['\"]?)([^'\"()\\s\\\\]{1,400})\\1\\s{0,8}\\)");

  private StyleLinks() {}

  /**
   * The style with published names in the place of the assets' own.
   *
   * @param name the style's own: {@code style.css}, {@code fonts/all.css}
   * @param published where the asset of a name lies, seen from where the style stands
   */
  static String published(String name, String style, Function<String, Optional<String>> published) {
    return LINK.matcher(style)
        .replaceAll(
            link ->
                java.util.regex.Matcher.quoteReplacement(
                    wanted(name, link)
                        .flatMap(published)
                        .map(to -> "url(" + to + ")")
                        .orElse(link.group())));
  }

  /** The asset that a link leads to, with what follows its name left out. */
  private static Optional<String> wanted(String name, MatchResult link) {
    try {
      URI target = URI.create("/" + name).resolve(link.group(2));
      boolean inside = target.getScheme() == null && target.getAuthority() == null;
      return inside && target.getPath() != null && target.getPath().startsWith("/")
          ? Optional.of(target.getPath().substring(1))
          : Optional.empty();
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
