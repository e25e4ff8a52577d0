package wenzhai.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What readers may have of the site's articles, and what they may take along.
 *
 * @param reprint how much is printed of articles whose source and file say nothing of it
 * @param downloads the files that the site offers, by what is in them
 */
public record Sharing(Reprint reprint, Map<Scope, List<BundleForm>> downloads) {
  /** What holds when the curator says nothing. */
  public static final Sharing UNSAID = new Sharing(Reprint.WHOLE, Map.of());

  /** The articles that are taken along together. */
  public enum Scope {
    ALL,
    LISTS,
    SOURCES,
    MONTHS
  }

  public Sharing {
    Map<Scope, List<BundleForm>> ordered = new EnumMap<>(Scope.class);
    downloads.forEach((scope, forms) -> ordered.put(scope, List.copyOf(forms)));
    downloads = Collections.unmodifiableMap(ordered);
  }

  /** The forms that are offered of those articles, in order. */
  public List<BundleForm> forms(Scope scope) {
    return downloads.getOrDefault(scope, List.of());
  }
}
