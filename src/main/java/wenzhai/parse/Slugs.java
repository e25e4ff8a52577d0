package wenzhai.parse;

import wenzhai.model.LowerCase;
import wenzhai.model.Source;

/** ASCII names for addresses. */
final class Slugs {
  private static final int LONGEST = 60;

  private Slugs() {}

  /** Lower-case letters, digits and hyphens; empty when the name has none of the first two. */
  static String ascii(String name) {
    StringBuilder slug = new StringBuilder();
    for (char c : LowerCase.of(name).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    String cut = slug.substring(0, Math.min(LONGEST, slug.length()));
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }

  /** {@code www.example.com} as {@code example-com}. */
  static String ofHost(String host) {
    return ascii(host.replaceFirst("^(?:www|m|wap|mobile)\\.", "").replaceFirst(":\\d+$", ""));
  }

  /** The slug, or where a page cannot be called so, a stable one that is made from the name. */
  static String free(String slug, String name) {
    return slug.isEmpty() || Source.isTaken(slug) ? "source-" + digits(name) : slug;
  }

  /** Digits by which names are told apart. */
  static String digits(String name) {
    return Integer.toHexString(name.hashCode());
  }
}
