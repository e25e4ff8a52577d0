package wenzhai.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as somebody wrote it, with what browsers forgive.
 *
 * @param text the whole
 */
record WrittenAddress(String text) {
  private static final int LONGEST = 4096;
  private static final int LONGEST_HOST = 253;
  private static final Pattern HOST =
      Pattern.compile(
          "[\\p{L}\\p{N}_.-]{1,253}(:[0-9]{1,5})?|\\[[0-9a-fA-F:.]{2,45}\\](:[0-9]{1,5})?");

  /** The same as a valid address; empty when it is none of the web. */
  Optional<String> valid() {
    if (isValidAsItStands(text)) {
      return Optional.of(text);
    }
    String address = isPlain(text) ? text : kept(text);
    String whole = address.startsWith("//") ? "https:" + address : address;
    int hostEnd = whole.length() > LONGEST ? -1 : hostEnd(whole);
    if (hostEnd < 0) {
      return Optional.empty();
    }
    int hostStart = whole.indexOf("//") + 2;
    String written = whole.substring(hostStart, hostEnd);
    String host = LowerCase.of(written);
    if (!isHost(written) || host.contains("..") || portOf(host) > 65_535) {
      return Optional.empty();
    }
    String scheme = LowerCase.of(whole.substring(0, hostStart));
    String rest = whole.substring(hostEnd);
    return Optional.of(scheme + host + (isValid(rest) ? rest : escaped(rest)));
  }

  /** Whether the text is surely a valid address already, as nearly all are. */
  private static boolean isValidAsItStands(String text) {
    int start = text.startsWith("https://") ? 8 : 7;
    if (start == 7 && !text.startsWith("http://") || text.length() > LONGEST) {
      return false;
    }
    char[] characters = text.toCharArray();
    int end = start;
    while (end < characters.length && isPlainHost(characters, end)) {
      end++;
    }
    boolean ends = end == characters.length || endsHost(characters[end]);
    if (!ends || end == start || end - start > LONGEST_HOST) {
      return false;
    }
    boolean fragment = false;
    for (int i = end; i < characters.length; i++) {
      char c = characters[i];
      boolean plain =
          switch (c) {
            case '"', '<', '>', '`', '|', '^', '[', ']', '{', '}', '\\' -> false;
            case '%' -> isHex(characters, i + 1) && isHex(characters, i + 2);
            case '#' -> !fragment;
            default -> c > ' ' && c < 0x7f;
          };
      if (!plain) {
        return false;
      }
      fragment |= c == '#';
    }
    return true;
  }

  private static boolean isPlainHost(char[] text, int at) {
    char c = text[at];
    boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    return plain || c == '.' && text[at - 1] != '.';
  }

  private static boolean isHex(char[] text, int at) {
    return at < text.length && text[at] < 128 && Character.digit(text[at], 16) >= 0;
  }

  /** Whether every character is one that stays as it is written. */
  private static boolean isPlain(String raw) {
    for (char c : raw.toCharArray()) {
      if (c <= ' ' || c >= 0x7f || c == '"' || c == '<' || c == '>' || c == '`') {
        return false;
      }
    }
    return true;
  }

  /** What counts of an address as it is written, with what no address holds escaped. */
  private static String kept(String raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\t' || c == '\n' || c == '\r' || Character.isISOControl(c)) {
        continue;
      }
      switch (c) {
        case ' ', '\u00a0', '\u3000' -> kept.append(c);
        case '"' -> kept.append("%22");
        case '<' -> kept.append("%3C");
        case '>' -> kept.append("%3E");
        case '`' -> kept.append("%60");
        default -> {
          if (Character.getType(c) != Character.FORMAT) {
            kept.append(c);
          }
        }
      }
    }
    return kept.toString()
        .strip()
        .replace(" ", "%20")
        .replace("\u00a0", "%C2%A0")
        .replace("\u3000", "%E3%80%80");
  }

  /**
   * Where the host ends of an address that has one after {@code http://} or {@code https://}; -1
   * for any other text, and for one with white space in it or with a user name.
   */
  static int hostEnd(String text) {
    int start = text.regionMatches(true, 0, "https://", 0, 8) ? 8 : 7;
    if (start == 7 && !text.regionMatches(true, 0, "http://", 0, 7)) {
      return -1;
    }
    char[] characters = text.toCharArray();
    int end = start;
    while (end < characters.length && !endsHost(characters[end])) {
      if (characters[end] == '@' || characters[end] == '\\') {
        return -1;
      }
      end++;
    }
    for (int i = start; i < characters.length; i++) {
      if (isSpace(characters[i])) {
        return -1;
      }
    }
    return end == start ? -1 : end;
  }

  private static boolean endsHost(char c) {
    return c == '/' || c == '?' || c == '#';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isHost(String host) {
    for (char c : host.toCharArray()) {
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean plain = letter || c >= '0' && c <= '9' || c == '.' || c == '-';
      if (!plain) {
        return HOST.matcher(host).matches();
      }
    }
    return host.length() <= LONGEST_HOST;
  }

  /** Whether what follows a host needs no escapes. */
  private static boolean isValid(String rest) {
    boolean fragment = false;
    for (char c : rest.toCharArray()) {
      switch (c) {
        case '%', '|', '^', '[', ']', '{', '}', '\\' -> {
          return false;
        }
        default -> {}
      }
      if (c == '#' && fragment) {
        return false;
      }
      fragment |= c == '#';
    }
    return true;
  }

  private static int portOf(String host) {
    int colon = host.lastIndexOf(':');
    return colon < 0 || host.endsWith("]") ? 0 : Integer.parseInt(host.substring(colon + 1));
  }

  /** What follows the host, with what no valid address holds escaped as browsers mean it. */
  private static String escaped(String rest) {
    StringBuilder valid = new StringBuilder(rest.length());
    boolean path = true;
    boolean fragment = false;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      path &= c != '?' && c != '#';
      switch (c) {
        case '|', '^', '[', ']', '{', '}' ->
            valid.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
        case '\\' -> valid.append(path ? "/" : "%5C");
        case '#' -> valid.append(fragment ? "%23" : "#");
        case '%' -> valid.append(isHex(rest, i + 1) && isHex(rest, i + 2) ? "%" : "%25");
        default -> valid.append(c);
      }
      fragment |= c == '#';
    }
    return valid.toString();
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 128;
  }
}
