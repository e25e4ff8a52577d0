package wenzhai.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive while it is written, whose bytes say nothing of when that was. */
public final class Zip {
  /**
   * About the first moment that the format can name: the very first makes Java add a field for it,
   * which EPUB forbids.
   */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  private Zip() {}

  /** The files in their order. */
  public static byte[] of(Map<String, byte[]> files) {
    Zip zip = new Zip();
    files.forEach(zip::put);
    return zip.bytes();
  }

  /** One that begins with the file that says that it is an EPUB, as it is (OCF 3.3 § 4.3). */
  static Zip epub() {
    byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(type);
    ZipEntry entry = entry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(crc.getValue());
    Zip epub = new Zip();
    epub.put(entry, type);
    return epub;
  }

  void put(String name, byte[] content) {
    put(entry(name), content);
  }

  /** The whole archive; nothing can be put into it any more. */
  byte[] bytes() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EPOCH);
    return entry;
  }

  private void put(ZipEntry entry, byte[] content) {
    try {
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
