package wenzhai.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import wenzhai.model.Digest;
import wenzhai.model.Digest.SourceGroup;
import wenzhai.model.Language;
import wenzhai.model.PartialDate;

/** By what the sources can be listed; those of unknown name come last in each order. */
enum SourceOrder {
  /** Most articles first: the order of the digest. */
  COUNT,
  /** As a dictionary of the site's language has their names: by sound, or by strokes. */
  NAME,
  /** Whoever gave an article most recently first. */
  DATE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<SourceGroup> of(Digest digest) {
    Comparator<SourceGroup> unknownLast =
        Comparator.comparing((SourceGroup group) -> !group.source().isKnown());
    return switch (this) {
      case COUNT -> digest.sources();
      case NAME -> {
        Collator dictionary = Collator.getInstance(dictionary(digest.site().language()));
        yield sorted(
            digest,
            unknownLast.thenComparing(
                (one, other) -> dictionary.compare(one.source().name(), other.source().name())));
      }
      case DATE ->
          sorted(digest, unknownLast.thenComparing(SourceOrder::newest, Comparator.reverseOrder()));
    };
  }

  private static List<SourceGroup> sorted(Digest digest, Comparator<SourceGroup> order) {
    return digest.sources().stream()
        .sorted(
            order
                .thenComparing(group -> group.source().name())
                .thenComparing(group -> group.source().slug()))
        .toList();
  }

  private static String newest(SourceGroup group) {
    return group.entries().get(0).card().published().map(PartialDate::sortKey).orElse("");
  }

  /** Java knows the dictionaries of Chinese by country, not by script. */
  private static Locale dictionary(Language language) {
    return switch (language.tag()) {
      case "zh-Hans", "zh" -> Locale.CHINA;
      case "zh-Hant" -> Locale.TAIWAN;
      default -> Locale.forLanguageTag(language.tag());
    };
  }
}
