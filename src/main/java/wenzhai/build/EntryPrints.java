package wenzhai.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import wenzhai.model.Card;
import wenzhai.model.Checksum;
import wenzhai.model.Entry;
import wenzhai.model.Metadata;

/**
 * What tells one article with its text from another without reading either: the key under which the
 * store has it, which stands for all that it was made from, how its pictures are shown, and what
 * became another when the collection was put in order.
 */
final class EntryPrints {
  private final Map<String, Taken> taken = new HashMap<>();
  private final Function<Taken, ?> pictures;
  private final Map<String, Checksum> bySlug = new ConcurrentHashMap<>();

  /**
   * @param pictures says of an article how the site shows the pictures of the content folder in it
   */
  EntryPrints(List<Taken> taken, Function<Taken, ?> pictures) {
    taken.forEach(one -> this.taken.put(one.card().file(), one));
    this.pictures = pictures;
  }

  Checksum of(Entry entry) {
    return bySlug.computeIfAbsent(entry.slug(), slug -> print(entry));
  }

  private Checksum print(Entry entry) {
    List<Object> print = new ArrayList<>();
    print.add(entry.slug());
    Taken kept = taken.get(entry.card().file());
    print.add(kept.key());
    print.add(pictures.apply(kept));
    List<Object> before = parts(kept.card());
    List<Object> now = parts(entry.card());
    for (int i = 0; i < now.size(); i++) {
      if (!same(now.get(i), before.get(i))) {
        print.add(i);
        print.add(now.get(i));
      }
    }
    return ViewPrint.of(print);
  }

  /** Whether it is the very same; what is as good as the same may count as another. */
  private static boolean same(Object now, Object before) {
    return now == before
        || (now instanceof Integer || now instanceof Boolean) && now.equals(before);
  }

  /**
   * All components of a card but its fingerprint, which follows from its text, and of its metadata.
   */
  static List<Object> parts(Card card) {
    Metadata metadata = card.metadata();
    return List.of(
        card.id(),
        card.file(),
        card.form(),
        card.charset(),
        card.language(),
        card.leadImage(),
        card.summary(),
        card.characters(),
        card.readingMinutes(),
        card.extracted(),
        card.cleaned(),
        metadata.title(),
        metadata.titleDerived(),
        metadata.url(),
        metadata.source(),
        metadata.published(),
        metadata.collected(),
        metadata.authors(),
        metadata.translator(),
        metadata.wire(),
        metadata.language(),
        metadata.originalUrl(),
        metadata.summary(),
        metadata.tags(),
        metadata.slug(),
        metadata.leadImage(),
        metadata.draft(),
        metadata.pin(),
        metadata.note(),
        metadata.quote(),
        metadata.typographyOff(),
        metadata.reprint(),
        metadata.evidence());
  }
}
