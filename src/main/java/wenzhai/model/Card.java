package wenzhai.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything about a cleaned article but its text.
 *
 * @param id a stable identity: 16 hexadecimal digits made from the article's address, or from its
 *     file's path when it has none
 * @param file the article file, relative to the content folder
 * @param form the form that it came in
 * @param charset the encoding that it came in
 * @param metadata what is known about it
 * @param language what it is written in
 * @param leadImage its picture
 * @param summary its standfirst, or its first sentence; may be empty
 * @param characters Han and kana characters, plus words of other scripts
 * @param readingMinutes at least 1
 * @param extracted false when the text could not be had: an empty or paywalled page
 * @param cleaned what cleaning did, in the order of the rules
 * @param fingerprint by what its text is found in other articles; of an arranged card there is none
 *     any more
 */
public record Card(
    String id,
    String file,
    Form form,
    String charset,
    Metadata metadata,
    Language language,
    Optional<LeadImage> leadImage,
    String summary,
    int characters,
    int readingMinutes,
    boolean extracted,
    List<RuleCount> cleaned,
    Fingerprint fingerprint) {
  public Card {
    cleaned = List.copyOf(cleaned);
    if (readingMinutes < 1) {
      throw new IllegalArgumentException(file + ": reading takes at least a minute");
    }
  }

  /** The same text with other metadata. */
  public Card with(Metadata other, String standfirst) {
    return new Card(
        id,
        file,
        form,
        charset,
        other,
        language,
        leadImage,
        standfirst,
        characters,
        readingMinutes,
        extracted,
        cleaned,
        fingerprint);
  }

  /** The same without what only tells it from others, which is much, once that is done. */
  public Card withoutFingerprint() {
    return new Card(
        id,
        file,
        form,
        charset,
        metadata,
        language,
        leadImage,
        summary,
        characters,
        readingMinutes,
        extracted,
        cleaned,
        Fingerprint.NONE);
  }

  /** The same with another picture. */
  public Card with(LeadImage picture) {
    return new Card(
        id,
        file,
        form,
        charset,
        metadata,
        language,
        Optional.of(picture),
        summary,
        characters,
        readingMinutes,
        extracted,
        cleaned,
        fingerprint);
  }

  /** The same without what shows more of the text than that summary: its picture, its cleaning. */
  public Card excerpted(Metadata other, String standfirst) {
    return new Card(
        id,
        file,
        form,
        charset,
        other,
        language,
        Optional.empty(),
        standfirst,
        characters,
        readingMinutes,
        extracted,
        List.of(),
        fingerprint);
  }

  /** Whether the site may print no more of it than an excerpt; known once it is arranged. */
  public boolean isExcerpt() {
    return metadata.reprint().filter(reprint -> reprint == Reprint.EXCERPT).isPresent();
  }

  public String title() {
    return metadata.title();
  }

  public Source source() {
    return metadata.source();
  }

  public Optional<PartialDate> published() {
    return metadata.published();
  }
}
