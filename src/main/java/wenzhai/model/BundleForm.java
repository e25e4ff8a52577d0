package wenzhai.model;

import java.util.Locale;
import java.util.Optional;

/** A form in which articles are taken along together as one file. */
public enum BundleForm {
  EPUB("epub", "application/epub+zip"),
  HTML("html", "text/html"),
  MD("md", "text/markdown"),
  CSL("csl.json", "application/vnd.citationstyles.csl+json"),
  BIB("bib", "application/x-bibtex"),
  RIS("ris", "application/x-research-info-systems"),
  OPML("opml", "text/x-opml"),
  ATOM("atom", "application/atom+xml"),
  JSONFEED("feed.json", "application/feed+json");

  private final String extension;
  private final String type;

  BundleForm(String extension, String type) {
    this.extension = extension;
    this.type = type;
  }

  /** By what the command line and {@code site.yml} know it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<BundleForm> named(String word) {
    for (BundleForm form : values()) {
      if (form.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** What the names of its files end in, after a dot. */
  public String extension() {
    return extension;
  }

  /** Its media type. */
  public String type() {
    return type;
  }
}
