package wenzhai.write;

import wenzhai.model.Checksum;

/**
 * What a file's content is known by.
 *
 * @param hash its checksum in 16 hexadecimal digits
 * @param size in bytes
 */
record Mark(String hash, long size) {
  static Mark of(byte[] bytes) {
    return new Mark(Checksum.of(bytes).hex(), bytes.length);
  }
}
