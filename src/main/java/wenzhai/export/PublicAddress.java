package wenzhai.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import wenzhai.model.SiteConfig;

/**
 * The address under which the public reads the site.
 *
 * @param base ends in {@code /}
 */
record PublicAddress(String base) {
  private static final String PLAIN = "-._~/!$&'()*+,;=:@";

  PublicAddress {
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("the public address does not end in a slash: " + base);
    }
  }

  static Optional<PublicAddress> of(SiteConfig site) {
    return site.baseUrl().map(url -> new PublicAddress(url.endsWith("/") ? url : url + "/"));
  }

  /** The whole address of a file of the site, percent-encoded where RFC 3986 asks for it. */
  String of(String path) {
    StringBuilder address = new StringBuilder(base);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && (Character.isLetterOrDigit(b) || PLAIN.indexOf(b) >= 0)) {
        address.append((char) b);
      } else {
        address.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
      }
    }
    return address.toString();
  }
}
