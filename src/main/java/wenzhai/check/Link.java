package wenzhai.check;

/**
 * A link as it stands in a file of the site.
 *
 * @param use what a browser does with it
 * @param href as it is written
 * @param line counted from 1; 0 when not known
 * @param column counted from 1; 0 when not known
 */
record Link(Use use, String href, int line, int column) {

  /** What a browser does with a link. */
  enum Use {
    /** Follows it when the reader asks. */
    NAVIGATION,
    /** Sends there what the reader typed. */
    SUBMISSION,
    /** Nothing: {@code rel=canonical}, an entry of the sitemap. */
    MENTION,
    /** Fetches it: a style sheet, a font, a sound. */
    RESOURCE,
    /** Fetches and shows it. */
    PICTURE,
    /** Fetches and runs it, opens it inside the page, or leaves the page for it unasked. */
    ACTIVE
  }
}
