package wenzhai.vault;

/**
 * A narrower version of a kept picture.
 *
 * @param name of its file: the picture's hash, the width, {@code .jpg}; {@code .png} where
 *     something shows through the picture
 * @param width in pixels
 * @param height in pixels
 */
public record Scaled(String name, int width, int height) {
  /** With its dot. */
  public String extension() {
    return name.substring(name.lastIndexOf('.'));
  }
}
