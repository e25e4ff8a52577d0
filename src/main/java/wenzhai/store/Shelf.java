package wenzhai.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import wenzhai.model.Scratch;

/**
 * Cards and texts by key: two rows of bytes each, put at the end of a file one after the other, and
 * the list of where they lie. Safe for many threads.
 *
 * <p>What is read is compared with a sum that was made when it was put there: what is not the same
 * any more counts as not there.
 */
final class Shelf {
  /**
   * Where a card and, right behind it, its text lie.
   *
   * @param at the card's first byte
   * @param card how many bytes it has
   * @param text how many its text has
   * @param cardSum the sum of the card's
   * @param textSum that of the text's
   */
  record Place(long at, int card, int text, int cardSum, int textSum) {
    long size() {
      return (long) card + text;
    }

    long end() {
      return at + size();
    }
  }

  private final Scratch file;
  private final Map<Key, Place> places;

  /**
   * @param places what lies in the file already
   */
  Shelf(Scratch file, Map<Key, Place> places) {
    this.file = file;
    this.places = new ConcurrentHashMap<>(places);
  }

  Map<Key, Place> places() {
    return places;
  }

  /** The card of that key. */
  Optional<byte[]> card(Key key) {
    Place place = places.get(key);
    return place == null ? Optional.empty() : read(place.at(), place.card(), place.cardSum());
  }

  /** The text of that key. */
  Optional<byte[]> text(Key key) {
    Place place = places.get(key);
    return place == null
        ? Optional.empty()
        : read(place.at() + place.card(), place.text(), place.textSum());
  }

  void put(Key key, byte[] card, byte[] text) {
    byte[] both = new byte[Math.addExact(card.length, text.length)];
    System.arraycopy(card, 0, both, 0, card.length);
    System.arraycopy(text, 0, both, card.length, text.length);
    long at = undisturbed(() -> file.append(both, both.length));
    places.put(key, new Place(at, card.length, text.length, sum(card), sum(text)));
  }

  /** Takes over from another shelf what it has under those keys; what is damaged stays behind. */
  void copy(Shelf from, Set<Key> keys) {
    for (Key key : keys) {
      Optional<byte[]> card = from.card(key);
      Optional<byte[]> text = from.text(key);
      if (card.isPresent() && text.isPresent()) {
        put(key, card.get(), text.get());
      }
    }
  }

  private Optional<byte[]> read(long at, int length, int sum) {
    byte[] bytes = new byte[length];
    undisturbed(
        () -> {
          file.read(at, bytes, length);
          return at;
        });
    return sum(bytes) == sum ? Optional.of(bytes) : Optional.empty();
  }

  private static int sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  /**
   * Does what touches the file. An interrupted thread that reads a file closes it for all threads,
   * so the interruption has to wait.
   */
  private static <T> T undisturbed(Supplier<T> work) {
    boolean interrupted = Thread.interrupted();
    try {
      return work.get();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
