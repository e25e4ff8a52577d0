package wenzhai.clean;

import java.util.Set;
import wenzhai.model.Metadata;
import wenzhai.model.SiteConfig;
import wenzhai.model.TypographyRule;

/**
 * What may be mended in an article's typography.
 *
 * @param off what stays as it came
 */
record TypographySwitches(Set<TypographyRule> off) {

  /** The nearest word counts: the article's or its publisher's, else the site's. */
  static TypographySwitches of(SiteConfig site, Metadata metadata) {
    return new TypographySwitches(metadata.typographyOff().orElse(site.typographyOff()));
  }

  boolean allows(TypographyRule rule) {
    return !off.contains(rule);
  }

  boolean allowsNothing() {
    return off.containsAll(TypographyRule.all());
  }
}
