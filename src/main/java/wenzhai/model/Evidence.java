package wenzhai.model;

/**
 * Why a value is believed.
 *
 * @param field which value
 * @param origin where it was found
 * @param text what was found there, as it was written, at most 200 characters
 */
public record Evidence(Field field, Origin origin, String text) {
  public Evidence {
    text = text.length() > 200 ? text.substring(0, 200) : text;
  }
}
