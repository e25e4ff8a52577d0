package wenzhai.model;

/**
 * Why a value is believed.
 *
 * @param field which value
 * @param origin where it was found
 * @param text what was found there, as it was written, at most 200 characters
 */
public record Evidence(Field field, Origin origin, String text) {
  private static final int LONGEST = 200;

  public Evidence {
    if (text.length() > LONGEST) {
      boolean pair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
      text = text.substring(0, pair ? LONGEST - 1 : LONGEST);
    }
  }

  // written out, since a record's own are linked when they are first asked, which takes a while

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence evidence
        && evidence.field == field
        && evidence.origin == origin
        && evidence.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
