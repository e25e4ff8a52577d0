package wenzhai.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What something is kept under: the first half of the SHA-256 of its name, however long that is.
 */
record Key(long high, long low) {
  /** Never fed: to look for what makes sums costs more than to make one. */
  private static final MessageDigest UNFED = unfed();

  static Key of(String name) {
    ByteBuffer half = ByteBuffer.wrap(digest().digest(name.getBytes(StandardCharsets.UTF_8)));
    return new Key(half.getLong(), half.getLong());
  }

  private static MessageDigest digest() {
    try {
      return (MessageDigest) UNFED.clone();
    } catch (CloneNotSupportedException e) {
      return unfed();
    }
  }

  private static MessageDigest unfed() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
