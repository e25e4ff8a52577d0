package wenzhai.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address on the web that is safe to link to: {@code http} or {@code https}, with a host,
 * without white space, control characters, quotes or angle brackets, without user name and
 * password. Characters beyond ASCII stay as they were written.
 *
 * @param value the whole address
 */
public record WebAddress(String value) {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.\\-]*:");
  private static final Pattern BEFORE_HOST = Pattern.compile("^https?://(www\\.|m\\.)?");
  private static final Pattern SLASHES = Pattern.compile("(?<!:)/{2,}");
  private static final Pattern PHOTON = Pattern.compile("i[0-3]\\.wp\\.com");

  /** Parameters that say where a click came from and nothing about what is asked for. */
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "yclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "spm",
          "share_token",
          "referrersource",
          "_ga",
          "_hsenc",
          "_hsmi",
          "cmpid",
          "smid",
          "ocid");

  public WebAddress {
    if (WrittenAddress.hostEnd(value) < 0) {
      throw new IllegalArgumentException("not a web address: " + value);
    }
  }

  /**
   * Reads an address as browsers do: white space around it and line breaks within it do not count;
   * one that begins with {@code //} is https.
   *
   * @return empty when it is not an address of the web, or longer than 4,096 characters
   */
  public static Optional<WebAddress> parse(String raw) {
    return new WrittenAddress(raw).valid().map(WebAddress::new);
  }

  /** Lower case, with its port when it names one. */
  public String host() {
    return LowerCase.of(value.substring(value.indexOf("//") + 2, WrittenAddress.hostEnd(value)));
  }

  /** From the slash after the host to before {@code ?} or {@code #}; may be empty. */
  public String path() {
    String rest = value.substring(WrittenAddress.hostEnd(value));
    int end = rest.length();
    for (int i = 0; i < rest.length(); i++) {
      if (rest.charAt(i) == '?' || rest.charAt(i) == '#') {
        end = i;
        break;
      }
    }
    return rest.substring(0, end);
  }

  /**
   * The address that a link within a page at this address means; empty when it is no web address.
   */
  public Optional<WebAddress> resolve(String link) {
    String text = link.strip();
    Optional<WebAddress> whole = parse(text);
    if (whole.isPresent()) {
      return whole;
    }
    if (text.isEmpty() || SCHEME.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    String origin = value.substring(0, value.indexOf("://") + 3) + host();
    if (text.startsWith("/")) {
      return parse(origin + text);
    }
    String base = path();
    if (text.startsWith("#")) {
      return parse(withoutFragment() + text);
    }
    if (text.startsWith("?")) {
      return parse(origin + base + text);
    }
    String folder = base.contains("/") ? base.substring(0, base.lastIndexOf('/') + 1) : "/";
    return parse(origin + dissolve(folder + text));
  }

  /** The address without {@code #} and what follows. */
  public String withoutFragment() {
    int hash = value.indexOf('#');
    return hash < 0 ? value : value.substring(0, hash);
  }

  /** The picture's own address when this one asks a picture proxy for it. */
  public WebAddress unwrapped() {
    String host = host();
    if (host.equals("images.weserv.nl") || host.equals("wsrv.nl")) {
      return parameter("url")
          .flatMap(WebAddress::withScheme)
          .map(WebAddress::unwrapped)
          .orElse(this);
    }
    if (host.endsWith(".wp.com") && PHOTON.matcher(host).matches() && path().length() > 1) {
      boolean plain = value.contains("ssl=0");
      // the parameters ask the proxy for a size
      String original = path().substring(1);
      return parse((plain ? "http://" : "https://") + original).orElse(this);
    }
    return this;
  }

  /** The same without parameters that only track. */
  public WebAddress withoutTracking() {
    int question = value.indexOf('?');
    if (question < 0) {
      return this;
    }
    int hash = value.indexOf('#', question);
    String query = value.substring(question + 1, hash < 0 ? value.length() : hash);
    List<String> kept = new ArrayList<>();
    for (String pair : query.split("&")) {
      String name = LowerCase.of(pair.split("=", 2)[0]);
      boolean feed = name.equals("source") && LowerCase.of(pair).startsWith("source=rss");
      if (!feed && !name.startsWith("utm_") && !TRACKING.contains(name)) {
        kept.add(pair);
      }
    }
    String end = hash < 0 ? "" : value.substring(hash);
    String start = value.substring(0, question);
    return new WebAddress(
        kept.isEmpty() ? start + end : start + "?" + String.join("&", kept) + end);
  }

  /** The value of a parameter, decoded. */
  public Optional<String> parameter(String name) {
    int question = value.indexOf('?');
    if (question < 0) {
      return Optional.empty();
    }
    for (String pair : value.substring(question + 1).split("[&#]")) {
      if (pair.startsWith(name + "=")) {
        String raw = pair.substring(name.length() + 1);
        return Optional.of(decoded(raw));
      }
    }
    return Optional.empty();
  }

  /**
   * A text by which two spellings of one address are equal. What follows {@code #} does not count,
   * unless it is how a page that is all script names its articles: {@code #/article/1}.
   */
  public String key() {
    WebAddress plain = withoutTracking();
    boolean route = plain.value.contains("#/") || plain.value.contains("#!");
    String whole = route ? plain.value : plain.withoutFragment();
    String rest = BEFORE_HOST.matcher(whole).replaceFirst("");
    String decoded = rest.indexOf('%') < 0 ? rest : decoded(rest);
    if (decoded.contains("//")) {
      decoded = SLASHES.matcher(decoded).replaceAll("/");
    }
    return decoded.endsWith("/") ? decoded.substring(0, decoded.length() - 1) : decoded;
  }

  /** Without the escapes; as it was when one of them is none. */
  private static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return raw;
    }
  }

  private static Optional<WebAddress> withScheme(String address) {
    return parse(address.matches("(?i)https?://.*|//.*") ? address : "https://" + address);
  }

  private static String dissolve(String path) {
    List<String> parts = new ArrayList<>();
    String query = "";
    int cut = path.length();
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '?' || path.charAt(i) == '#') {
        cut = i;
        break;
      }
    }
    query = path.substring(cut);
    String[] pieces = path.substring(0, cut).split("/", -1);
    for (String piece : pieces) {
      if (piece.equals("..")) {
        if (parts.size() > 1) {
          parts.remove(parts.size() - 1);
        }
      } else if (!piece.equals(".")) {
        parts.add(piece);
      }
    }
    return String.join("/", parts) + query;
  }

  @Override
  public String toString() {
    return value;
  }

  // written out, since a record's own are linked when they are first asked, which takes a while

  @Override
  public boolean equals(Object other) {
    return other instanceof WebAddress address && address.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
