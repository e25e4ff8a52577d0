package wenzhai.vault;

import java.util.Optional;
import java.util.function.Function;
import wenzhai.net.Limits;
import wenzhai.net.WebClient;

/**
 * What a run may do.
 *
 * @param client what asks, within given limits
 * @param maxBytes of one picture
 * @param threads how many hosts are asked at once
 * @param archive what stands before an original address to ask an archive for it; empty to ask none
 * @param patience how long it waits
 */
public record Rules(
    Function<Limits, WebClient> client,
    int maxBytes,
    int threads,
    Optional<String> archive,
    Patience patience) {
  /** The Wayback Machine's copies as they were collected, whatever their day. */
  public static final String WAYBACK = "https://web.archive.org/web/2id_/";
}
