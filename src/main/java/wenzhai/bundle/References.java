package wenzhai.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Publisher;

/** The references of a bundle's articles, in its order, each once. */
final class References {
  private References() {}

  static List<Reference> of(Bundle bundle, Digest digest) {
    Map<String, Publisher> publishers = new LinkedHashMap<>();
    for (Digest.SourceGroup group : digest.sources()) {
      group.publisher().ifPresent(p -> publishers.put(group.source().slug(), p));
    }
    Map<Entry, List<String>> notes = new LinkedHashMap<>();
    for (Bundle.Section section : bundle.sections()) {
      for (Bundle.Piece piece : section.pieces()) {
        List<String> said = notes.computeIfAbsent(piece.entry(), entry -> new ArrayList<>());
        said.add(Jsoup.parse(piece.note()).text());
      }
    }
    List<Reference> references = new ArrayList<>();
    notes.forEach(
        (entry, said) -> {
          entry.card().metadata().note().ifPresent(said::add);
          said.removeIf(String::isBlank);
          Optional<Publisher> publisher =
              Optional.ofNullable(publishers.get(entry.card().source().slug()));
          references.add(
              Reference.of(entry, publisher, String.join(" ", said), digest.site().timezone()));
        });
    return references;
  }
}
