package wenzhai.clean;

import wenzhai.model.TypographyRule;

/**
 * What is to stand in the place of the next characters of a line.
 *
 * @param length how many characters go, at least 1
 * @param replacement may be empty
 */
record MarkEdit(TypographyRule rule, int length, String replacement) {
  MarkEdit {
    if (length < 1) {
      throw new IllegalArgumentException("nothing to replace");
    }
  }
}
