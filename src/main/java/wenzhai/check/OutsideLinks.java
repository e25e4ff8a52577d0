package wenzhai.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import wenzhai.model.Place;
import wenzhai.model.WebAddress;

/** The addresses of other servers that the site's pages link to, each once. */
public final class OutsideLinks {
  /**
   * Where an address stands.
   *
   * @param first its first place on the site
   * @param pages on how many pages it stands
   */
  record Where(Place first, int pages) {
    private Where and(Place other) {
      boolean earlier = other.file().compareTo(first.file()) < 0;
      return new Where(earlier ? other : first, pages + 1);
    }
  }

  private final SortedMap<String, Where> places = new TreeMap<>();

  /** Adds the links of a page, which counts once for an address. */
  void add(String page, List<Link> links) {
    Map<String, Place> first = new TreeMap<>();
    for (Link link : links) {
      if (Target.of(page, link.href()) instanceof Target.Elsewhere elsewhere) {
        WebAddress.parse(elsewhere.url())
            .map(WebAddress::withoutFragment)
            .ifPresent(
                address -> first.putIfAbsent(address, new Place(page, link.line(), link.column())));
      }
    }
    first.forEach(
        (address, place) ->
            places.merge(address, new Where(place, 1), (old, fresh) -> old.and(place)));
  }

  /** How many addresses there are. */
  public int size() {
    return places.size();
  }

  SortedMap<String, Where> places() {
    return Collections.unmodifiableSortedMap(places);
  }
}
