package wenzhai.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a file is that is not text, by the bytes that it begins with. */
final class FileKind {
  private static final Map<String, String> MAGIC = magic();

  private FileKind() {}

  /** A name for people, with its article: {@code a PDF document}. */
  static Optional<String> ofMagic(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> entry : MAGIC.entrySet()) {
      if (head.startsWith(entry.getKey())) {
        return Optional.of(entry.getValue());
      }
    }
    if (head.startsWith("ftyp", 4)) {
      return Optional.of("a film or a picture");
    }
    return Optional.empty();
  }

  /** Whether so many bytes are control characters that no encoding explains them. */
  static boolean mostlyControls(byte[] bytes) {
    return controls(bytes) > 0.3 * bytes.length;
  }

  /** Whether there are more control characters than an accident puts into a text. */
  static boolean hasManyControls(byte[] bytes) {
    return controls(bytes) > 0.02 * bytes.length;
  }

  private static int controls(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b < ' ') {
        boolean whiteSpace = b >= '\t' && b <= '\r';
        controls += b >= 0 && !whiteSpace ? 1 : 0;
      } else if (b == 0x7f) {
        controls++;
      }
    }
    return controls;
  }

  private static Map<String, String> magic() {
    Map<String, String> magic = new LinkedHashMap<>();
    magic.put("PK\u0003\u0004", "a ZIP archive, or a document packed as one");
    magic.put("PK\u0005\u0006", "an empty ZIP archive");
    magic.put("%PDF-", "a PDF document");
    magic.put("\u0089PNG\r\n\u001a\n", "a PNG picture");
    magic.put("\u00ff\u00d8\u00ff", "a JPEG picture");
    magic.put("GIF87a", "a GIF picture");
    magic.put("GIF89a", "a GIF picture");
    magic.put("\u001f\u008b", "a gzip archive");
    magic.put("BZh", "a bzip2 archive");
    magic.put("\u00fd7zXZ\u0000", "an xz archive");
    magic.put("7z\u00bc\u00af\u0027\u001c", "a 7-Zip archive");
    magic.put("Rar!\u001a\u0007", "a RAR archive");
    magic.put("\u0028\u00b5\u002f\u00fd", "a Zstandard archive");
    magic.put("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old Office document");
    magic.put("\u007fELF", "a program");
    magic.put("MZ\u0090\u0000", "a program");
    magic.put("\u00ca\u00fe\u00ba\u00be", "a program");
    magic.put("SQLite format 3\u0000", "a database");
    magic.put("OggS", "a sound");
    magic.put("ID3\u0002", "a sound");
    magic.put("ID3\u0003", "a sound");
    magic.put("ID3\u0004", "a sound");
    magic.put("bplist00", "a property list");
    return magic;
  }
}
