package wenzhai.read;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The beginnings of SHA-256 sums. */
final class Hash {
  private Hash() {}

  /** The first hexadecimal digits of the sum over these bytes, one after the other. */
  static String of(int digits, byte[]... parts) {
    MessageDigest sha = sha256();
    for (byte[] part : parts) {
      sha.update(part);
    }
    return HexFormat.of().formatHex(sha.digest()).substring(0, digits);
  }

  /** The same, but with each part's length before it, so that no two lists share a sum. */
  static String ofList(int digits, List<byte[]> parts) {
    MessageDigest sha = sha256();
    for (byte[] part : parts) {
      sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
      sha.update(part);
    }
    return HexFormat.of().formatHex(sha.digest()).substring(0, digits);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
