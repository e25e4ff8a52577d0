package wenzhai.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture that lies in the content folder.
 *
 * @param file its path there
 * @param asset where it goes on the site, relative to the site's root: {@code
 *     assets/pictures/NAME-HASH.svg}
 * @param width in CSS pixels; 0 when not known
 * @param height in CSS pixels; 0 when not known
 * @param versions the same in several widths, narrowest first, itself among them; empty when there
 *     is but one
 */
public record Picture(String file, String asset, int width, int height, List<Version> versions) {
  /** How wide the pages show a picture: as the column of text, or the window where it is narrow. */
  public static final String SIZES = "(min-width: 46rem) 41rem, 100vw";

  public Picture {
    versions = List.copyOf(versions);
  }

  /**
   * The same picture in another width.
   *
   * @param asset where it goes on the site, relative to the site's root
   * @param width in pixels
   */
  public record Version(String asset, int width) {}

  /** A picture in one width. */
  public static Picture of(String file, String asset, int width, int height) {
    return new Picture(file, asset, width, height, List.of());
  }

  /**
   * The versions as a browser chooses among them ({@code srcset} of HTML).
   *
   * @param root the way from the page to the site's root
   */
  public String sourceSet(String root) {
    return versions.stream()
        .map(version -> root + version.asset() + " " + version.width() + "w")
        .collect(Collectors.joining(", "));
  }
}
