package wenzhai.parse;

/**
 * A character of private use in the place of one of which Java's small letters take their time
 * ({@link wenzhai.model.LowerCase}): flexmark asks for those of every label of a link.
 */
record StandIn(char costly, char spare) {
  private static final char FIRST = '\ue000';
  private static final char LAST = '\uf8ff';

  /** One that the text does not hold. */
  static StandIn of(char costly, String text) {
    for (char c = FIRST; text.indexOf(costly) >= 0 && c <= LAST; c++) {
      if (text.indexOf(c) < 0) {
        return new StandIn(costly, c);
      }
    }
    // none is needed, or a text holds all of them: that one gets the small letter for good
    return new StandIn(costly, Character.toLowerCase(costly));
  }

  String in(String text) {
    return text.replace(costly, spare);
  }

  String out(String html) {
    return spare < FIRST ? html : html.replace(spare, costly);
  }
}
