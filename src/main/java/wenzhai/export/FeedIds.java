package wenzhai.export;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import wenzhai.model.Digest;
import wenzhai.model.Entry;

/** The identities of feeds and entries, which stay the same as long as the articles do. */
final class FeedIds {
  private final Optional<PublicAddress> address;
  private final String title;

  /** For each identity the file that has it; of several the first by name. */
  private final Map<String, String> owners = new HashMap<>();

  private FeedIds(Optional<PublicAddress> address, String title) {
    this.address = address;
    this.title = title;
  }

  static FeedIds of(Digest digest) {
    FeedIds ids = new FeedIds(PublicAddress.of(digest.site()), digest.site().title());
    for (Entry entry : digest.entries()) {
      String file = entry.card().file();
      ids.owners.merge(entry.card().id(), file, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return ids;
  }

  String feed(String path) {
    return address.map(base -> base.of(path)).orElseGet(() -> urn("feed/" + title + "/" + path));
  }

  /** Two files of one article, which share an identity there, still get one each here. */
  String entry(Entry entry) {
    return address
        .map(base -> base.of(entry.path()))
        .orElseGet(
            () -> {
              String id = entry.card().id();
              String file = entry.card().file();
              return urn("article/" + (file.equals(owners.get(id)) ? id : id + "/" + file));
            });
  }

  private static String urn(String name) {
    byte[] seed = ("wenzhai/" + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(seed);
  }
}
