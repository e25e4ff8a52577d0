package wenzhai.write;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file's content is known by.
 *
 * @param hash the first 16 hexadecimal digits of SHA-256
 * @param size in bytes
 */
record Mark(String hash, long size) {
  static Mark of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Mark(HexFormat.of().formatHex(digest, 0, 8), bytes.length);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
