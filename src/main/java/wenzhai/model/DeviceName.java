package wenzhai.model;

import java.util.regex.Pattern;

/**
 * A name that Windows gives to a device, in every folder and with every extension: there no file
 * can be called so, and a site that holds one cannot be copied there.
 */
public final class DeviceName {
  private static final Pattern NAME =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

  private DeviceName() {}

  /** Whether a file's name, with or without an extension, is one. */
  public static boolean is(String name) {
    return is(name, 0, name.length());
  }

  /** The same of a name that stands in a path. */
  public static boolean is(String path, int from, int to) {
    boolean mayBegin = from < to && "cCpPaAnNlL".indexOf(path.charAt(from)) >= 0;
    boolean mayEnd = mayBegin && (endsAt(path, from + 3, to) || endsAt(path, from + 4, to));
    return mayEnd && NAME.matcher(path).region(from, to).matches();
  }

  private static boolean endsAt(String path, int end, int to) {
    return end == to || end < to && path.charAt(end) == '.';
  }
}
