package wenzhai.arrange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.Card;
import wenzhai.model.Evidence;
import wenzhai.model.Field;
import wenzhai.model.Metadata;
import wenzhai.model.Origin;
import wenzhai.model.Reprint;

/**
 * What the curator said of an article beside a file that is not shown, since another file of the
 * same article is: it goes over to that one, whose own curator's word comes first.
 */
final class Curation {
  private Curation() {}

  /** The shown card with what the curator said of its hidden twin. */
  static Card carriedOver(Card hidden, Card shown) {
    Metadata from = hidden.metadata();
    Metadata to = shown.metadata();
    boolean summary = isWanted(Field.SUMMARY, from, to);
    Metadata merged =
        new Metadata(
            isWanted(Field.TITLE, from, to) ? from.title() : to.title(),
            isWanted(Field.TITLE, from, to) ? from.titleDerived() : to.titleDerived(),
            to.url(),
            to.source(),
            isWanted(Field.PUBLISHED, from, to) ? from.published() : to.published(),
            to.collected(),
            isWanted(Field.AUTHORS, from, to) ? from.authors() : to.authors(),
            isWanted(Field.TRANSLATOR, from, to) ? from.translator() : to.translator(),
            to.wire(),
            to.language(),
            to.originalUrl().or(from::originalUrl),
            summary ? from.summary() : to.summary(),
            tags(from, to),
            isWanted(Field.SLUG, from, to) ? from.slug() : to.slug(),
            to.leadImage(),
            to.draft(),
            to.pin() || from.pin(),
            to.note().or(from::note),
            to.quote().or(from::quote),
            to.typographyOff(),
            stricter(from.reprint(), to.reprint()),
            evidence(from, to));
    return shown.with(merged, summary ? hidden.summary() : shown.summary());
  }

  /** Whether the curator gave that value for the hidden file, and none for the shown. */
  private static boolean isWanted(Field field, Metadata from, Metadata to) {
    return from.origin(field) == Origin.SIDECAR && to.origin(field) != Origin.SIDECAR;
  }

  /** If either may be printed in part only, so may what is made of both. */
  private static Optional<Reprint> stricter(Optional<Reprint> one, Optional<Reprint> other) {
    Optional<Reprint> excerpt = Optional.of(Reprint.EXCERPT);
    return one.equals(excerpt) || other.equals(excerpt) ? excerpt : other.or(() -> one);
  }

  /** The shown file's tags, then those that the curator gave the hidden one. */
  private static List<String> tags(Metadata from, Metadata to) {
    List<String> tags = new ArrayList<>(to.tags());
    Set<String> said = new HashSet<>();
    for (Evidence evidence : from.evidence()) {
      if (evidence.field() == Field.TAGS && evidence.origin() == Origin.SIDECAR) {
        for (String tag : evidence.text().split("[,，、;；]")) {
          said.add(tag.strip().replaceFirst("^#", ""));
        }
      }
    }
    for (String tag : from.tags()) {
      if (said.contains(tag) && tags.stream().noneMatch(tag::equalsIgnoreCase)) {
        tags.add(tag);
      }
    }
    return tags;
  }

  private static List<Evidence> evidence(Metadata from, Metadata to) {
    List<Evidence> all = new ArrayList<>();
    for (Evidence evidence : from.evidence()) {
      boolean carried =
          evidence.origin() == Origin.SIDECAR
              && (isWanted(evidence.field(), from, to) || evidence.field() == Field.TAGS);
      if (carried && !to.evidence().contains(evidence)) {
        all.add(evidence);
      }
    }
    all.addAll(to.evidence());
    return all;
  }

  /** Whether the curator said anything that would be lost with the hidden card. */
  static boolean isIn(Metadata metadata) {
    Optional<Evidence> beside =
        metadata.evidence().stream().filter(e -> e.origin() == Origin.SIDECAR).findFirst();
    return beside.isPresent()
        || metadata.pin()
        || metadata.note().isPresent()
        || metadata.quote().isPresent();
  }
}
