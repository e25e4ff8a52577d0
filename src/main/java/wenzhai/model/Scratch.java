package wenzhai.model;

/**
 * Room on disk for what does not fit into memory while a site is made. Safe for many threads.
 *
 * <p>Both throw {@link java.io.UncheckedIOException} when the disk fails.
 */
public interface Scratch {
  /** Puts the first {@code length} bytes there, and says where they begin. */
  long append(byte[] bytes, int length);

  /** Reads {@code length} bytes from that place into the beginning of an array. */
  void read(long place, byte[] into, int length);
}
