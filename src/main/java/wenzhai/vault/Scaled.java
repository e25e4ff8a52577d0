package wenzhai.vault;

/**
 * A narrower version of a kept picture.
 *
 * @param name of its file: the picture's hash, the width, {@code .jpg}
 * @param width in pixels
 * @param height in pixels
 */
public record Scaled(String name, int width, int height) {}
