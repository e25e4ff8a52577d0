package wenzhai.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import wenzhai.vault.Plan;

/** Which pictures are fetched, and how. */
final class PicturesOptions {
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})([kKmM]?)[bB]?");
  private static final int LARGEST = 200 << 20;

  @Option(names = "--dry-run", description = "Say what would be fetched or removed; do neither")
  boolean dryRun;

  @Option(names = "--strict", description = "Exit code 1 when a picture could not be had")
  boolean strict;

  @Option(names = "--retry-failed", description = "Ask again for what could not be had before")
  private boolean retryFailed;

  @Option(
      names = "--prune",
      description = "List what no article uses any more, and remove it from the vault")
  boolean prune;

  @Option(
      names = "--max-bytes",
      paramLabel = "SIZE",
      defaultValue = "20M",
      description =
          "The largest picture that is kept, as in 500k or 20M. Default: ${DEFAULT-VALUE}")
  private String maxBytes;

  @Option(
      names = "--host",
      paramLabel = "PATTERN",
      description =
          "Fetch from these hosts only; * stands for anything. May be given several times")
  private List<String> hosts = List.of();

  @Option(
      names = "--archive",
      description = "Ask the Internet Archive for what is gone, failures of earlier runs included")
  boolean archive;

  @Option(
      names = "--allow-private",
      description =
          "Fetch from this machine and from private networks too. Articles then decide what is"
              + " asked there")
  boolean allowPrivate;

  /**
   * @throws UsageException when it is no size
   */
  int largest() {
    Matcher size = SIZE.matcher(maxBytes.strip());
    long bytes = 0;
    if (size.matches()) {
      int shift =
          switch (size.group(2).toLowerCase(Locale.ROOT)) {
            case "k" -> 10;
            case "m" -> 20;
            default -> 0;
          };
      bytes = Long.parseLong(size.group(1)) << shift;
    }
    if (bytes < 1 || bytes > LARGEST) {
      throw new UsageException(
          "--max-bytes " + maxBytes + ": give a size from 1 to 200M, as in 500k or 20M");
    }
    return (int) bytes;
  }

  Plan.Wishes wishes() {
    return new Plan.Wishes(
        host -> hosts.isEmpty() || hosts.stream().anyMatch(pattern -> matches(pattern, host)),
        reason ->
            retryFailed
                || archive && !reason.equals(Plan.SMALLER)
                || allowPrivate && reason.equals("private-address"));
  }

  /** A pattern without a port means any port. */
  private static boolean matches(String pattern, String host) {
    String wanted = pattern.toLowerCase(Locale.ROOT);
    String named = wanted.contains(":") ? host : host.replaceFirst(":[0-9]+$", "");
    String[] parts = wanted.split("\\*", -1);
    if (parts.length == 1) {
      return named.equals(wanted);
    }
    int at = parts[0].length();
    String last = parts[parts.length - 1];
    if (!named.startsWith(parts[0]) || named.length() < at + last.length()) {
      return false;
    }
    int end = named.length() - last.length();
    for (int i = 1; i < parts.length - 1; i++) {
      int found = named.indexOf(parts[i], at);
      if (found < 0 || found + parts[i].length() > end) {
        return false;
      }
      at = found + parts[i].length();
    }
    return named.endsWith(last);
  }
}
