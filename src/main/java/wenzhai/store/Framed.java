package wenzhai.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import wenzhai.model.Checksum;

/**
 * Bytes of one kind as they are kept in a file of their own: between the kind's number, their
 * length and their checksum, so that what is not whole does not count.
 */
final class Framed {
  private Framed() {}

  static byte[] bytes(long kind, byte[] content) {
    BinaryOut whole = new BinaryOut();
    whole.fixed(kind);
    whole.fixed(content.length);
    whole.raw(content);
    whole.fixed(Checksum.of(content).value());
    return whole.bytes();
  }

  /** What was written there; empty when there is nothing of that kind that is whole. */
  static <T> Optional<T> read(Path file, long kind, Function<BinaryIn, T> reader) {
    try {
      BinaryIn in = new BinaryIn(Files.readAllBytes(file));
      boolean right = in.fixed() == kind;
      byte[] content = in.raw(Math.toIntExact(in.fixed()));
      return right && in.fixed() == Checksum.of(content).value()
          ? Optional.of(reader.apply(new BinaryIn(content)))
          : Optional.empty();
    } catch (IOException | RuntimeException noneOrNotWhole) {
      return Optional.empty();
    }
  }
}
