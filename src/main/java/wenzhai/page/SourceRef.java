package wenzhai.page;

/**
 * Who published an article, as pages name it.
 *
 * @param name what readers call it; empty when not known
 * @param path its page, relative to the site's root; empty when it has none
 * @param host its host on the web; empty when not known
 */
public record SourceRef(String name, String path, String host) {
  static final SourceRef NONE = new SourceRef("", "", "");
}
