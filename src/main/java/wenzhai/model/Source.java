package wenzhai.model;

/**
 * Who published an article.
 *
 * @param slug a stable ASCII name for addresses: {@code voachinese}
 * @param name what readers call it, in the language of the digest
 * @param host the host of the article's address, or of the publisher; empty when not known
 */
public record Source(String slug, String name, String host) {
  /** For an article that says nothing about its publisher. */
  public static final Source UNKNOWN = new Source("unknown", "", "");

  /** Whether no source's page can be called so: the overview is, or a device of Windows. */
  public static boolean isTaken(String slug) {
    return slug.equals("index") || DeviceName.is(slug);
  }

  public boolean isKnown() {
    return !slug.equals(UNKNOWN.slug);
  }

  // written out, since a record's own are linked when they are first asked, which takes a while

  @Override
  public boolean equals(Object other) {
    return other instanceof Source source
        && source.slug.equals(slug)
        && source.name.equals(name)
        && source.host.equals(host);
  }

  @Override
  public int hashCode() {
    return slug.hashCode();
  }
}
