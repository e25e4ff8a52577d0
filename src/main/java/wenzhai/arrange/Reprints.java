package wenzhai.arrange;

import java.util.Optional;
import wenzhai.model.Card;
import wenzhai.model.Excerpt;
import wenzhai.model.Field;
import wenzhai.model.Metadata;
import wenzhai.model.Origin;
import wenzhai.model.Reprint;

/**
 * The decision how much of each article is printed. What a card says of an article that may not be
 * printed as a whole is cut here, so that whatever is made of cards cannot say more.
 */
final class Reprints {
  private Reprints() {}

  /** The card with the decision in it. */
  static Card decided(Card card, Reprint usual) {
    Metadata metadata = card.metadata();
    Reprint reprint = metadata.reprint().orElse(usual);
    if (reprint == Reprint.WHOLE) {
      return card.with(metadata.reprinted(reprint, metadata.summary()), card.summary());
    }
    boolean own = metadata.origin(Field.SUMMARY) == Origin.SIDECAR;
    Optional<String> standfirst =
        metadata.summary().map(said -> own ? said : Excerpt.of(said, Excerpt.STANDFIRST).text());
    String summary = standfirst.orElseGet(() -> Excerpt.of(card.summary(), Excerpt.LENGTH).text());
    return card.excerpted(metadata.reprinted(reprint, standfirst), summary);
  }
}
