package wenzhai.vault;

import java.net.InetAddress;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a run may do.
 *
 * @param mayAsk which addresses of the network it connects to
 * @param agent by what name it goes
 * @param maxBytes of one picture
 * @param threads how many hosts are asked at once
 * @param archive what stands before an original address to ask an archive for it; empty to ask none
 * @param patience how long it waits
 */
public record Rules(
    Predicate<InetAddress> mayAsk,
    String agent,
    int maxBytes,
    int threads,
    Optional<String> archive,
    Patience patience) {
  /** The Wayback Machine's copies as they were collected, whatever their day. */
  public static final String WAYBACK = "https://web.archive.org/web/2id_/";
}
