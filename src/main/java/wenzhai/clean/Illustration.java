package wenzhai.clean;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import wenzhai.model.ImagePolicy;
import wenzhai.model.Picture;

/**
 * The pictures of a finished text as readers get them: the site's own copies where it has them,
 * those of other servers only where the site's policy says so, and in the place of any other a link
 * to the original, so that no page asks other servers for anything.
 *
 * <p>Applied to a text each time that it is read back, since what the site has copies of changes
 * more often than the text. Works on HTML as the sanitiser wrote it.
 */
public final class Illustration {
  private final ImagePolicy policy;
  private final Function<String, Optional<Picture>> copies;

  /**
   * @param copies the site's copy of a picture, by the {@link PictureSource#key} of its address
   */
  public Illustration(ImagePolicy policy, Function<String, Optional<Picture>> copies) {
    this.policy = policy;
    this.copies = copies;
  }

  /**
   * The text as readers get it.
   *
   * @param html sanitised HTML
   * @param root the way from its page to the site's root
   */
  public String show(String html, String root) {
    return html.contains("<img ") ? new ShownPictures(html, root, this).whole() : html;
  }

  ImagePolicy policy() {
    return policy;
  }

  Optional<Picture> copy(String source) {
    return policy == ImagePolicy.LOCAL ? copies.apply(PictureSource.key(source)) : Optional.empty();
  }

  /** The addresses of the pictures in a text that do not lie on the site, as they stand there. */
  public static Set<String> sources(String html) {
    Set<String> sources = new LinkedHashSet<>();
    for (int at = html.indexOf("<img "); at >= 0; at = html.indexOf("<img ", at + 1)) {
      String source = Tag.at(html, at).value("src");
      if (PictureSource.isElsewhere(source)) {
        sources.add(source);
      }
    }
    return sources;
  }

  /** Where more pixels of them are to be had, by the address that stands in the text. */
  public static Map<String, String> larger(String html) {
    Map<String, String> larger = new LinkedHashMap<>();
    for (int at = html.indexOf("<img "); at >= 0; at = html.indexOf("<img ", at + 1)) {
      Tag tag = Tag.at(html, at);
      String address = tag.value("srcset");
      if (!address.isEmpty()) {
        larger.putIfAbsent(tag.value("src"), address);
      }
    }
    return larger;
  }
}
