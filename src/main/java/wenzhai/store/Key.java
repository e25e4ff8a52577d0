package wenzhai.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What something is kept under: the first half of the SHA-256 of its name, however long that is.
 */
record Key(long high, long low) {
  static Key of(String name) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      ByteBuffer half = ByteBuffer.wrap(sum);
      return new Key(half.getLong(), half.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  // written out, since a record's own are linked when they are first asked, which takes a while

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && key.high == high && key.low == low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high);
  }
}
