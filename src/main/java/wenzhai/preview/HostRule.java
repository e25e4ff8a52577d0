package wenzhai.preview;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The hosts by which the preview may be called. A page elsewhere can have its own name lead to this
 * machine and so read what is served here, unless that name is refused (DNS rebinding).
 */
final class HostRule {
  private static final Pattern PORT = Pattern.compile(":[0-9]{0,5}$");
  private static final Pattern NUMBERS =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}\\]");

  private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
  private final boolean anyNumber;

  /**
   * @param host what the preview was told to listen on
   */
  HostRule(String host) throws UnknownHostException {
    String name = host.toLowerCase(Locale.ROOT);
    names.add(name.indexOf(':') >= 0 && !name.startsWith("[") ? "[" + name + "]" : name);
    // Told to listen everywhere, it is called by addresses that cannot be known; those that are
    // numbers are nobody's name.
    anyNumber = InetAddress.getByName(host).isAnyLocalAddress();
  }

  /** Whether a {@code Host} header, with or without a port, may be answered. */
  boolean allows(String header) {
    String lower = header.toLowerCase(Locale.ROOT);
    String name = lower.endsWith("]") ? lower : PORT.matcher(lower).replaceFirst("");
    return names.contains(name) || (anyNumber && NUMBERS.matcher(name).matches());
  }
}
