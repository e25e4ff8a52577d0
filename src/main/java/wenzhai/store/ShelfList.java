package wenzhai.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The list of what lies on a shelf, as it is kept beside the shelf's file from build to build. It
 * is replaced as a whole; one of another version, or that is not whole, does not count.
 *
 * @param version what the things were made by
 * @param number that of the shelf's file
 * @param places where each thing lies in it
 */
record ShelfList(Key version, long number, Map<Key, Shelf.Place> places) {
  private static final long MAGIC = 0x577A53686C663031L;
  private static final int HEAD = 4 * Long.BYTES;
  private static final int LINE = 3 * Long.BYTES + 4 * Integer.BYTES;

  static Optional<ShelfList> read(Path file, Key version) {
    try {
      ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
      int end = in.limit() - Long.BYTES;
      if (end < HEAD || (end - HEAD) % LINE != 0 || in.getLong(end) != sum(in.array(), end)) {
        return Optional.empty();
      }
      if (in.getLong() != MAGIC || !key(in).equals(version)) {
        return Optional.empty();
      }
      long number = in.getLong();
      Map<Key, Shelf.Place> places = new HashMap<>();
      while (in.position() < end) {
        Key key = key(in);
        places.put(
            key, new Shelf.Place(in.getLong(), in.getInt(), in.getInt(), in.getInt(), in.getInt()));
      }
      return Optional.of(new ShelfList(version, number, places));
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  void write(Path file) throws IOException {
    ByteBuffer out = ByteBuffer.allocate(HEAD + places.size() * LINE + Long.BYTES);
    put(out.putLong(MAGIC), version).putLong(number);
    places.forEach(
        (key, place) ->
            put(out, key)
                .putLong(place.at())
                .putInt(place.card())
                .putInt(place.text())
                .putInt(place.cardSum())
                .putInt(place.textSum()));
    out.putLong(sum(out.array(), out.position()));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, out.array());
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Key key(ByteBuffer in) {
    return new Key(in.getLong(), in.getLong());
  }

  private static ByteBuffer put(ByteBuffer out, Key key) {
    return out.putLong(key.high()).putLong(key.low());
  }

  private static long sum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }
}
