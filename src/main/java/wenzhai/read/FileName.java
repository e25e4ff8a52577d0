package wenzhai.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file's name as text, the same on every machine.
 *
 * <p>{@link Path#toString} decodes names by the locale, and would show a Chinese name as question
 * marks under {@code LANG=C}; a path's URI holds the bytes. Names that are not UTF-8 are mostly
 * those of archives packed on Chinese Windows.
 *
 * @param text composed (NFC), with U+FFFD for control characters and those that turn the direction
 *     of text, since names are printed in messages of one line
 * @param odd whether something had to be replaced
 * @param isPlain whether the text is the name in any locale
 */
record FileName(String text, boolean odd, boolean isPlain) {
  private static final Pattern EXTENSION = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9]{1,8}");

  static FileName of(Path path) {
    String raw = path.getFileName().toString();
    return isPlain(raw) ? new FileName(raw, false, true) : shown(decode(bytes(path)));
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < ' ' || name.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(Path path) {
    String raw = path.toUri().getRawPath();
    int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
    String escaped = raw.substring(raw.lastIndexOf('/', end - 1) + 1, end);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.charAt(i) == '%') {
        bytes.write(Integer.parseInt(escaped.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(escaped.charAt(i));
      }
    }
    return bytes.toByteArray();
  }

  private static String decode(byte[] name) {
    Optional<String> utf8 = Strict.decode(name, 0, StandardCharsets.UTF_8);
    Optional<String> text =
        utf8.isPresent() ? utf8 : Strict.decode(name, 0, Charset.forName("GB18030"));
    return text.orElseGet(() -> new String(name, StandardCharsets.UTF_8));
  }

  private static FileName shown(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    boolean odd = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean bad = Character.isISOControl(c) || c == '\ufffd' || turnsOrBreaks(c);
      odd |= bad;
      shown.append(bad ? '\ufffd' : c);
    }
    return new FileName(Normalizer.normalize(shown, Normalizer.Form.NFC), odd, false);
  }

  private static boolean turnsOrBreaks(char c) {
    return c == '\u2028'
        || c == '\u2029'
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u061c'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /**
   * The extension of a path in lower case, empty when it has none. Titles with full stops are
   * common file names: what follows the last one is an extension only when it looks like one.
   */
  static String extension(String path) {
    int dot = path.lastIndexOf('.');
    if (dot <= path.lastIndexOf('/') + 1) {
      return "";
    }
    String end = path.substring(dot + 1);
    return EXTENSION.matcher(end).matches() ? end.toLowerCase(Locale.ROOT) : "";
  }

  /** The path without its extension. */
  static String withoutExtension(String path) {
    String extension = extension(path);
    return extension.isEmpty() ? path : path.substring(0, path.length() - extension.length() - 1);
  }
}
