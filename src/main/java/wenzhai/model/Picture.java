package wenzhai.model;

/**
 * A picture that lies in the content folder.
 *
 * @param file its path there
 * @param asset where it goes on the site, relative to the site's root: {@code
 *     assets/pictures/NAME-HASH.svg}
 * @param width in CSS pixels; 0 when not known
 * @param height in CSS pixels; 0 when not known
 */
public record Picture(String file, String asset, int width, int height) {}
