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
    boolean mayBegin = !name.isEmpty() && "cCpPaAnNlL".indexOf(name.charAt(0)) >= 0;
    return mayBegin && NAME.matcher(name).matches();
  }
}
