package wenzhai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wenzhai.model.Article;
import wenzhai.model.Bodies;
import wenzhai.model.Card;

/**
 * The articles of this build, and those of earlier builds, kept on disk and not in memory. Safe for
 * many threads.
 *
 * <p>What earlier builds left can always be made again. So when their file is damaged, in use or
 * not to be written, that is no error: this build goes on with a file of its own.
 */
public final class ArticleStore implements Bodies, AutoCloseable {
  private final Map<String, String> keysByFile = new ConcurrentHashMap<>();
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final Optional<Shelf> remembered;
  private Optional<Shelf> own = Optional.empty();
  private Optional<String> whyForgotten;
  private boolean forgetsUnused;

  private ArticleStore(Optional<Shelf> remembered, Optional<String> whyForgotten) {
    this.remembered = remembered;
    this.whyForgotten = whyForgotten;
  }

  /** A store that neither knows of earlier builds nor tells later ones. */
  public static ArticleStore temporary() {
    return new ArticleStore(Optional.empty(), Optional.empty());
  }

  /**
   * A store that remembers from build to build.
   *
   * @param cacheFolder where; made when it is not there
   * @param version what the articles were made by; those of any other version do not count
   */
  public static ArticleStore at(Path cacheFolder, String version) {
    Path file = cacheFolder.resolve("articles.mv");
    try {
      if (!Files.isDirectory(cacheFolder)) {
        Files.createDirectories(cacheFolder);
      }
      return new ArticleStore(Optional.of(open(file, version)), Optional.empty());
    } catch (IOException | DamagedShelfException e) {
      return new ArticleStore(Optional.empty(), Optional.of(e.toString()));
    }
  }

  private static Shelf open(Path file, String version) throws IOException {
    try {
      return Shelf.open(file, version);
    } catch (DamagedShelfException e) {
      if (e.isInUse()) {
        throw e;
      }
      Files.deleteIfExists(file);
      return Shelf.open(file, version);
    }
  }

  /** Why earlier builds are not remembered although that was asked for. */
  public synchronized Optional<String> whyForgotten() {
    return whyForgotten;
  }

  /** The article that this or an earlier build put there under that key. */
  public Optional<Kept> find(String key) {
    Optional<Kept> kept = text(key).flatMap(KeptText::read);
    kept.ifPresent(found -> use(key, found.article()));
    return kept;
  }

  /**
   * Keeps an article.
   *
   * @param key a hash of all that it was made from
   * @throws UncheckedIOException when the disk cannot hold it
   */
  public void put(String key, Kept kept) {
    String text = KeptText.of(kept);
    Optional<Shelf> shelf = usable();
    if (shelf.isPresent()) {
      try {
        shelf.get().put(key, text);
        use(key, kept.article());
        return;
      } catch (DamagedShelfException e) {
        giveUp(e);
      }
    }
    own().put(key, text);
    use(key, kept.article());
  }

  @Override
  public Article article(Card card) {
    String key = keysByFile.get(card.file());
    if (key == null) {
      throw new IllegalArgumentException("no article was kept for " + card.file());
    }
    return text(key)
        .flatMap(KeptText::read)
        .map(Kept::article)
        .orElseThrow(
            () ->
                new UncheckedIOException(
                    new IOException(
                        "the kept text of "
                            + card.file()
                            + " cannot be read again: "
                            + whyForgotten().orElse("it is gone"))));
  }

  /**
   * At {@link #close}, forgets what this build neither found nor put, so that the file is bounded.
   */
  public synchronized void keepOnlyUsed() {
    forgetsUnused = true;
  }

  @Override
  public synchronized void close() {
    own.ifPresent(ArticleStore::discard);
    if (remembered.isPresent()) {
      close(remembered.get());
    }
  }

  private void close(Shelf shelf) {
    try {
      if (whyForgotten.isEmpty()) {
        if (forgetsUnused) {
          shelf.keepOnly(used);
        }
        shelf.close();
        return;
      }
    } catch (DamagedShelfException e) {
      giveUp(e);
    }
    discard(shelf);
  }

  private static void discard(Shelf shelf) {
    try {
      shelf.discard();
    } catch (IOException stays) {
      // The site does not need it any more, and the next build sees whether it can be read.
      return;
    }
  }

  private void use(String key, Article article) {
    used.add(key);
    keysByFile.put(article.card().file(), key);
  }

  private Optional<String> text(String key) {
    Optional<Shelf> spare = openedOwn();
    Optional<String> text = spare.flatMap(shelf -> shelf.get(key));
    if (text.isPresent() || remembered.isEmpty()) {
      return text;
    }
    try {
      return remembered.get().get(key);
    } catch (DamagedShelfException e) {
      giveUp(e);
      return Optional.empty();
    }
  }

  private synchronized Optional<Shelf> usable() {
    return whyForgotten.isPresent() ? Optional.empty() : remembered;
  }

  private synchronized Optional<Shelf> openedOwn() {
    return own;
  }

  private synchronized Shelf own() {
    if (own.isEmpty()) {
      try {
        own = Optional.of(Shelf.temporary());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return own.get();
  }

  private synchronized void giveUp(DamagedShelfException e) {
    if (whyForgotten.isEmpty()) {
      whyForgotten = Optional.of(e.toString());
    }
  }
}
