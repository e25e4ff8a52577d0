package wenzhai.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What something is kept under: the first half of the SHA-256 of its name, however long that is.
 */
record Key(long high, long low) {
  /** To look for one takes as long as to make the sum of a name. */
  private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Key::digest);

  static Key of(String name) {
    ByteBuffer half = ByteBuffer.wrap(DIGEST.get().digest(name.getBytes(StandardCharsets.UTF_8)));
    return new Key(half.getLong(), half.getLong());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && key.high == high && key.low == low;
  }

  /** A good part of the keys' own bits, and quicker at first than a record's own. */
  @Override
  public int hashCode() {
    return (int) low;
  }
}
