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

/** Archives whose bytes say nothing of when they were made. */
public final class Zip {
  /**
   * About the first moment that the format can name: the very first makes Java add a field for it,
   * which EPUB forbids.
   */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Zip() {}

  /** The files in their order. */
  public static byte[] of(Map<String, byte[]> files) {
    return packed(files, false);
  }

  /** As above, after the file that says that it is an EPUB, stored as it is (OCF 3.3 § 4.3). */
  static byte[] epub(Map<String, byte[]> files) {
    return packed(files, true);
  }

  private static byte[] packed(Map<String, byte[]> files, boolean epub) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      if (epub) {
        byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        CRC32 crc = new CRC32();
        crc.update(type);
        entry.setCrc(crc.getValue());
        put(zip, entry, type);
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        put(zip, entry(file.getKey()), file.getValue());
      }
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

  private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
