package wenzhai.model;

import java.util.Locale;

/** The forms in which article files come. */
public enum Form {
  CLIPPED,
  FRONT_MATTER,
  PLAIN_TEXT,
  SAVED_PAGE;

  /** The kebab-case word that reports print. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
