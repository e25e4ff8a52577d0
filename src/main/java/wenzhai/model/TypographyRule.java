package wenzhai.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One of the ways in which the typography of Chinese text is mended. The names are short since
 * curators write them in {@code typography: {off: [p4, e1]}}.
 */
public enum TypographyRule {
  /** Characters without width. */
  Z1,
  /** No-break spaces. */
  W1,
  /** Ideographic spaces that indent a paragraph. */
  W2,
  /** Several spaces in a row. */
  W3,
  /** A space after a full-width mark. */
  W4,
  /** Kangxi radicals in place of characters. */
  K1,
  /** Full-width digits and Latin letters. */
  D1,
  /** Half-width commas between Chinese clauses. */
  P1,
  /** The same after a short number. */
  P1B,
  /** Half-width colons. */
  P2,
  /** The same before an address. */
  P2B,
  /** Half-width semicolons. */
  P3,
  /** Half-width question marks. */
  P4,
  /** Half-width exclamation marks. */
  P5,
  /** Ellipses made of full stops. */
  E1,
  /** Dashes made of hyphens. */
  E2,
  /** Bullets within a name. */
  I1;

  /** The name that curators write: {@code p1b}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name under which its changes are on record: {@code typography-p1b}. */
  public String onRecord() {
    return "typography-" + id();
  }

  /** The rule of that name, in whatever case. */
  public static Optional<TypographyRule> named(String id) {
    String wanted = id.strip().toUpperCase(Locale.ROOT);
    for (TypographyRule rule : values()) {
      if (rule.name().equals(wanted)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** Every rule. */
  public static Set<TypographyRule> all() {
    return Collections.unmodifiableSet(EnumSet.allOf(TypographyRule.class));
  }

  /** The same rules in the order of this list, unmodifiable. */
  static Set<TypographyRule> ordered(Set<TypographyRule> rules) {
    EnumSet<TypographyRule> copy = EnumSet.noneOf(TypographyRule.class);
    copy.addAll(rules);
    return Collections.unmodifiableSet(copy);
  }
}
