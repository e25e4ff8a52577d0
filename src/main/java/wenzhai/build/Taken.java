package wenzhai.build;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wenzhai.clean.Illustration;
import wenzhai.clean.PictureSource;
import wenzhai.model.Article;
import wenzhai.model.Blocks;
import wenzhai.model.Card;
import wenzhai.model.Picture;
import wenzhai.model.Problem;
import wenzhai.store.Kept;

/**
 * An article that goes on the site, as far as the collection's work needs it in memory.
 *
 * @param key under which the store has it
 * @param card what is known about it
 * @param blocks by what its recurring parts are found; none once that is done
 * @param assets the pictures of the content folder that it shows, by their path on the site
 * @param pictures the keys of those that it shows from elsewhere
 */
record Taken(String key, Card card, Blocks blocks, Set<String> assets, Set<String> pictures) {
  static Taken of(String key, Kept kept) {
    return new Taken(key, kept.card(), kept.blocks(), kept.assets(), kept.pictures());
  }

  /**
   * The same when all that is left to be done is to print it.
   *
   * @param shown whether the picture of that key is shown
   */
  Taken settled(Predicate<String> shown) {
    Set<String> left =
        pictures.isEmpty()
            ? Set.of()
            : pictures.stream().filter(shown).collect(Collectors.toUnmodifiableSet());
    return new Taken(key, card.withoutFingerprint(), Blocks.NONE, assets, left);
  }

  /** What is to be kept of an article beside its text. */
  static Kept kept(Article article, List<Problem> problems) {
    Set<String> assets = assetsIn(article.body());
    article.card().leadImage().flatMap(i -> i.local()).map(Picture::asset).ifPresent(assets::add);
    Set<String> pictures = picturesIn(article.body());
    article
        .card()
        .leadImage()
        .filter(image -> image.local().isEmpty())
        .ifPresent(image -> pictures.add(PictureSource.key(image.url())));
    return Kept.of(article, assets, pictures, problems);
  }

  static Set<String> picturesIn(String body) {
    Set<String> pictures = new TreeSet<>();
    Illustration.sources(body).forEach(source -> pictures.add(PictureSource.key(source)));
    return pictures;
  }

  static Set<String> assetsIn(String body) {
    Set<String> assets = new TreeSet<>();
    String mark = "assets/pictures/";
    for (int at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + 1)) {
      int end = body.indexOf('"', at);
      if (end > at) {
        assets.add(body.substring(at, end));
      }
    }
    return assets;
  }
}
