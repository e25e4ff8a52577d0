package wenzhai.net;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import wenzhai.model.WebAddress;

/** An address as it goes over the wire, in ASCII: names by RFC 3490, the rest by RFC 3987 § 3.1. */
final class WireAddress {
  private WireAddress() {}

  /** Empty when there is no such host name. */
  static Optional<URI> of(WebAddress address) {
    String whole = address.withoutFragment();
    int start = whole.indexOf("//") + 2;
    String host = address.host();
    String rest = whole.substring(start + host.length());
    try {
      return Optional.of(URI.create(whole.substring(0, start) + name(host) + escaped(path(rest))))
          .filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException noSuchName) {
      return Optional.empty();
    }
  }

  private static String name(String host) {
    if (host.startsWith("[")) {
      return host;
    }
    int colon = host.lastIndexOf(':');
    String port = colon < 0 ? "" : host.substring(colon);
    return IDN.toASCII(colon < 0 ? host : host.substring(0, colon), IDN.ALLOW_UNASSIGNED) + port;
  }

  private static String path(String rest) {
    return rest.startsWith("/") ? rest : "/" + rest;
  }

  private static String escaped(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b < 0) {
        ascii.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
      } else {
        ascii.append((char) b);
      }
    }
    return ascii.toString();
  }
}
