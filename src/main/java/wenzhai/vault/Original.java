package wenzhai.vault;

/**
 * A picture in full, of which narrower versions are made.
 *
 * @param hash SHA-256 of its bytes, 64 hexadecimal digits
 * @param format what its bytes are
 * @param width in CSS pixels, as shown; 0 when not known
 * @param height likewise
 */
public record Original(String hash, Format format, int width, int height) {}
