package wenzhai.vault;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import wenzhai.model.WebAddress;

/**
 * A picture that articles show.
 *
 * @param file the first article that shows it, relative to the content folder
 * @param key by what they know it: its address, or {@code data:} and a hash
 * @param address where it lies; empty when it stands in the article itself
 * @param larger where articles say that more pixels of it lie, asked first
 * @param proxies through which articles show it
 * @param data the picture itself when it stands in the article, as {@code data:…}; else empty
 */
public record Wanted(
    String file,
    String key,
    Optional<WebAddress> address,
    List<WebAddress> larger,
    List<WebAddress> proxies,
    Supplier<String> data) {
  public Wanted {
    larger = List.copyOf(larger);
    proxies = List.copyOf(proxies);
  }

  /** The host that is asked first; empty when none is. */
  public String host() {
    return address.map(WebAddress::host).orElse("");
  }
}
