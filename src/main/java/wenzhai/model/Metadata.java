package wenzhai.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an article file says about its article, one value chosen where it says several things.
 *
 * @param title never empty
 * @param titleDerived whether the title was made from the text, since the file names none
 * @param url the address of the article, as it was given
 * @param source who published it
 * @param published when, as precise as known
 * @param collected when the curator's tool saved it
 * @param authors in the order named
 * @param translator who translated it
 * @param wire agencies whose reports it is made from
 * @param language what the file or the curator says it is; else it is counted later
 * @param originalUrl the same article in the language that it was written in
 * @param summary the curator's summary or the standfirst
 * @param tags the curator's
 * @param slug the curator's wish for its address
 * @param leadImage the address of the picture that the file names as the article's
 * @param draft not to be published yet
 * @param pin to be shown first
 * @param note the curator's note
 * @param quote a sentence that the curator wants to be seen
 * @param typographyOff what is left as it came in its text, by its own word or else its
 *     publisher's; empty when neither says anything
 * @param reprint how much of it may be printed, by its own word or else its publisher's; empty when
 *     neither says anything
 * @param evidence why each value is believed, and what else was found
 */
public record Metadata(
    String title,
    boolean titleDerived,
    Optional<String> url,
    Source source,
    Optional<PartialDate> published,
    Optional<Instant> collected,
    List<String> authors,
    Optional<String> translator,
    List<String> wire,
    Optional<Language> language,
    Optional<String> originalUrl,
    Optional<String> summary,
    List<String> tags,
    Optional<String> slug,
    Optional<String> leadImage,
    boolean draft,
    boolean pin,
    Optional<String> note,
    Optional<String> quote,
    Optional<Set<TypographyRule>> typographyOff,
    Optional<Reprint> reprint,
    List<Evidence> evidence) {
  public Metadata {
    if (title.isBlank()) {
      throw new IllegalArgumentException("an article must have a title");
    }
    authors = List.copyOf(authors);
    wire = List.copyOf(wire);
    tags = List.copyOf(tags);
    typographyOff = typographyOff.map(TypographyRule::ordered);
    evidence = List.copyOf(evidence);
  }

  /** The same under another title. */
  public Metadata titled(String other) {
    return new Metadata(
        other,
        titleDerived,
        url,
        source,
        published,
        collected,
        authors,
        translator,
        wire,
        language,
        originalUrl,
        summary,
        tags,
        slug,
        leadImage,
        draft,
        pin,
        note,
        quote,
        typographyOff,
        reprint,
        evidence);
  }

  /** The same with the decision how much is printed, and the standfirst that goes with it. */
  public Metadata reprinted(Reprint decision, Optional<String> standfirst) {
    boolean whole = decision == Reprint.WHOLE;
    return new Metadata(
        title,
        titleDerived,
        url,
        source,
        published,
        collected,
        authors,
        translator,
        wire,
        language,
        originalUrl,
        standfirst,
        tags,
        slug,
        whole ? leadImage : Optional.empty(),
        draft,
        pin,
        note,
        quote,
        typographyOff,
        Optional.of(decision),
        evidence);
  }

  /** Where the value of that field was found. */
  public Origin origin(Field field) {
    for (Evidence found : evidence) {
      if (found.field() == field) {
        return found.origin();
      }
    }
    return Origin.NONE;
  }
}
