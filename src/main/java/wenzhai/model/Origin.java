package wenzhai.model;

import java.util.Locale;

/** Where a value was found, from the most to the least trusted. */
public enum Origin {
  /** In the curator's file beside the article. */
  SIDECAR,
  /** In YAML or TOML at the head of the file. */
  FRONT_MATTER,
  /** In the header of a clipped file, or in the head of a saved page. */
  HEADER,
  /** In the text or the markup of the article. */
  BODY,
  /** In the article's address. */
  URL,
  /** In the table of publishers, by the host of the address. */
  PUBLISHERS,
  /** In the name of the file. */
  FILE_NAME,
  /** Made from something else, such as a title from the first sentence. */
  DERIVED,
  /** Nowhere. */
  NONE;

  /** The kebab-case word that reports print. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
