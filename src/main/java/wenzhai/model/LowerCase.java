package wenzhai.model;

import java.util.Locale;

/**
 * Text in lower case, as long as it was and in time that grows with its length. {@link
 * String#toLowerCase} looks at the words around each capital sigma and moves all of the text at
 * each dotted capital I, which becomes two characters: a hundred thousand of either take minutes.
 */
public final class LowerCase {
  private static final char SIGMA = '\u03a3';
  private static final char DOTTED_I = '\u0130';

  private LowerCase() {}

  /** The text with small letters, each alone: {@code σ} wherever it stands, {@code i} for İ. */
  public static String of(String text) {
    return text.replace(SIGMA, '\u03c3').replace(DOTTED_I, 'i').toLowerCase(Locale.ROOT);
  }
}
