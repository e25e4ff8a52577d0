package wenzhai.model;

import java.util.Locale;

/** What is known about an article, one by one. */
public enum Field {
  TITLE,
  URL,
  SOURCE,
  PUBLISHED,
  COLLECTED,
  AUTHORS,
  TRANSLATOR,
  WIRE,
  LANGUAGE,
  LEAD_IMAGE,
  SUMMARY,
  TAGS,
  SLUG,
  ORIGINAL,
  FLAGS;

  /** The kebab-case word that reports print. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
