package wenzhai.model;

/**
 * What is remembered of an article's text to find it again in other articles, whatever its script,
 * width, case, punctuation and white space.
 *
 * @param text a hash of all letters and digits in order; 0 for a text that is too short to be told
 *     from others
 * @param numbers which numbers stand in it: a Bloom filter of 256 bits, eight in each unit; empty
 *     for a text that is too short
 * @param bins the smallest hashes of its five-letter runs, 16 bits in each of 128 bins, eight in
 *     each unit, the higher first; empty for a text that is too short
 */
public record Fingerprint(long text, String numbers, String bins) {
  /** That of a text too short to be told from others. */
  public static final Fingerprint NONE = new Fingerprint(0, "", "");

  public boolean isKnown() {
    return !bins.isEmpty();
  }
}
