package wenzhai.clean;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import wenzhai.model.WebAddress;

/** What the source of a picture can be that lies on no page of the site. */
public final class PictureSource {
  private static final String DATA = "data:image/";

  /** Below, it is what a page shows until its script has loaded the picture. */
  private static final int SMALLEST_DATA = 3_000;

  private static final int LARGEST_DATA = 12 << 20;

  private PictureSource() {}

  /**
   * By what a picture is known: its address without a fragment, or a hash where the picture itself
   * stands in the place of an address.
   */
  public static String key(String source) {
    return isData(source)
        ? "data:" + hash(source)
        : WebAddress.parse(source).map(WebAddress::withoutFragment).orElse(source);
  }

  /** Whether the picture stands in the place of its address (RFC 2397). */
  public static boolean isData(String source) {
    return source.regionMatches(true, 0, DATA, 0, DATA.length());
  }

  /** Whether it is an article's own picture and neither a placeholder nor beyond measure. */
  static boolean isPictureInText(String source) {
    return isData(source) && source.length() >= SMALLEST_DATA && source.length() <= LARGEST_DATA;
  }

  static boolean isElsewhere(String source) {
    return isData(source) || WebAddress.parse(source).isPresent();
  }

  private static String hash(String source) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
