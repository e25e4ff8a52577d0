package wenzhai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import wenzhai.model.Article;
import wenzhai.model.Blocks;
import wenzhai.model.Bodies;
import wenzhai.model.Card;
import wenzhai.model.Change;
import wenzhai.model.Checksum;

/**
 * The articles of this build, and those of earlier builds, kept on disk and not in memory: their
 * cards, and apart from them their texts, which are read only when they are asked for. Safe for
 * many threads.
 *
 * <p>What earlier builds left can always be made again. So when their file is damaged, in use or
 * not to be written, that is no error: this build goes on with a file of its own.
 */
public final class ArticleStore implements Bodies, AutoCloseable {
  /** Who makes an article again whose text turns out to be damaged when it is read. */
  @FunctionalInterface
  public interface Mender {
    /**
     * The article of that file.
     *
     * @param key under which it was kept
     */
    Article again(String file, String key);
  }

  /** What an article is kept under, by its name and by what stands for that on the shelves. */
  private record Name(String key, Key place) {}

  private final Map<String, Name> namesByFile = new ConcurrentHashMap<>();
  private final Set<Key> used = ConcurrentHashMap.newKeySet();
  private final Optional<KeptShelf> remembered;
  private final Map<String, Sighting> sightings;
  private final Map<String, Sighting> seen = new ConcurrentHashMap<>();
  private final ScratchFile ownFile = new ScratchFile();
  private final Shelf own = new Shelf(ownFile, new HashMap<>());
  private Optional<String> whyForgotten;
  private boolean forgetsUnused;
  private volatile Optional<Mender> mender = Optional.empty();

  private ArticleStore(Optional<KeptShelf> remembered, Optional<String> whyForgotten) {
    this.remembered = remembered;
    this.sightings = remembered.map(KeptShelf::sightings).orElse(Map.of());
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
    try {
      if (!Files.isDirectory(cacheFolder)) {
        Files.createDirectories(cacheFolder);
      }
      KeptShelf shelf = KeptShelf.open(cacheFolder, version);
      return new ArticleStore(Optional.of(shelf), Optional.empty());
    } catch (IOException e) {
      return new ArticleStore(Optional.empty(), Optional.of(e.toString()));
    }
  }

  /** Why earlier builds are not remembered although that was asked for. */
  public synchronized Optional<String> whyForgotten() {
    return whyForgotten;
  }

  /** What came of reading a file when it looked so. */
  public Optional<Sighting> sighting(String file, Checksum look) {
    return Optional.ofNullable(sightings.get(file)).filter(seen -> seen.look().equals(look));
  }

  /** Keeps what came of reading a file, as long as it looks so. */
  public void saw(String file, Sighting sighting) {
    seen.put(file, sighting);
  }

  /** Names who mends; else a damaged text ends the build. */
  public void mendBy(Mender who) {
    mender = Optional.of(who);
  }

  /** What is kept of the article that this or an earlier build put there under that key. */
  public Optional<Kept> find(String key) {
    return find(new Name(key, Key.of(key)));
  }

  private Optional<Kept> find(Name name) {
    Optional<Kept> kept =
        read(name.place(), Shelf::card).flatMap(bytes -> understood(bytes, CardBytes::read));
    kept.ifPresent(found -> use(name, found.card()));
    return kept;
  }

  /** The whole article that this or an earlier build put there under that key. */
  public Optional<Article> whole(String key) {
    Name name = new Name(key, Key.of(key));
    Optional<Kept> kept = find(name);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    Card card = kept.get().card();
    return text(name, TextBytes::read)
        .map(text -> new Article(card, text.body(), text.changes(), kept.get().blocks()))
        .or(() -> again(card, name));
  }

  private <T> Optional<T> text(Name name, Function<byte[], T> reader) {
    return read(name.place(), Shelf::text).flatMap(bytes -> understood(bytes, reader));
  }

  private Optional<Article> again(Card card, Name name) {
    return mender.map(who -> who.again(card.file(), name.key()));
  }

  /**
   * Keeps an article.
   *
   * @param key a hash of all that it was made from
   * @param kept what is to be found without reading its text
   * @throws UncheckedIOException when the disk cannot hold it
   */
  public void put(String key, Kept kept, Article article) {
    Key place = Key.of(key);
    byte[] card = CardBytes.of(kept);
    byte[] text = new TextBytes(article.body(), article.changes()).bytes();
    Optional<KeptShelf> shelf = usable();
    use(new Name(key, place), kept.card());
    if (shelf.isPresent()) {
      try {
        shelf.get().shelf().put(place, card, text);
        shelf.get().save();
        return;
      } catch (IOException | UncheckedIOException e) {
        giveUp(e);
      }
    }
    own.put(place, card, text);
  }

  /** The article, without the blocks that only {@link #whole} has. */
  @Override
  public Article article(Card card) {
    Name name = name(card);
    return text(name, TextBytes::read)
        .map(text -> new Article(card, text.body(), text.changes(), Blocks.NONE))
        .or(() -> again(card, name))
        .orElseThrow(() -> gone(card));
  }

  @Override
  public List<Change> changes(Card card) {
    Name name = name(card);
    return text(name, TextBytes::changes)
        .or(() -> again(card, name).map(Article::changes))
        .orElseThrow(() -> gone(card));
  }

  private Name name(Card card) {
    Name name = namesByFile.get(card.file());
    if (name == null) {
      throw new IllegalArgumentException("no article was kept for " + card.file());
    }
    return name;
  }

  private UncheckedIOException gone(Card card) {
    String why = whyForgotten().orElse("it is gone");
    String what = "the kept text of " + card.file() + " cannot be read again: " + why;
    return new UncheckedIOException(new IOException(what));
  }

  /**
   * At {@link #close}, forgets what this build neither found nor put, so that the file is bounded.
   */
  public synchronized void keepOnlyUsed() {
    forgetsUnused = true;
  }

  @Override
  public synchronized void close() {
    ownFile.close();
    if (remembered.isPresent()) {
      close(remembered.get());
    }
  }

  private void close(KeptShelf shelf) {
    try {
      if (whyForgotten.isEmpty()) {
        if (forgetsUnused) {
          shelf.saw(seen);
        }
        shelf.close(forgetsUnused ? Optional.of(used) : Optional.empty());
        return;
      }
    } catch (IOException | UncheckedIOException e) {
      giveUp(e);
    }
    try {
      shelf.discard();
    } catch (IOException stays) {
      // The site does not need it any more, and the next build sees whether it can be read.
      return;
    }
  }

  private void use(Name name, Card card) {
    used.add(name.place());
    namesByFile.put(card.file(), name);
  }

  private Optional<byte[]> read(Key key, Part part) {
    Optional<byte[]> bytes = part.of(own, key);
    if (bytes.isPresent() || remembered.isEmpty()) {
      return bytes;
    }
    try {
      return part.of(remembered.get().shelf(), key);
    } catch (UncheckedIOException e) {
      giveUp(e);
      return Optional.empty();
    }
  }

  @FunctionalInterface
  private interface Part {
    Optional<byte[]> of(Shelf shelf, Key key);
  }

  /** Empty when the bytes are not what this version writes. */
  private static <T> Optional<T> understood(byte[] bytes, Function<byte[], T> reader) {
    try {
      return Optional.of(reader.apply(bytes));
    } catch (RuntimeException otherVersion) {
      return Optional.empty();
    }
  }

  private synchronized Optional<KeptShelf> usable() {
    return whyForgotten.isPresent() ? Optional.empty() : remembered;
  }

  private synchronized void giveUp(Exception e) {
    if (whyForgotten.isEmpty()) {
      whyForgotten = Optional.of(e.toString());
    }
  }
}
