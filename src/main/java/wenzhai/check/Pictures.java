package wenzhai.check;

import java.nio.charset.StandardCharsets;
import wenzhai.model.LowerCase;

/** What pictures look like at their beginning. */
final class Pictures {
  private Pictures() {}

  /** Whether a file with a picture's name holds such a picture; true for any other name. */
  static boolean isWhatItSays(String path, byte[] bytes) {
    String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
    return switch (LowerCase.of(path.substring(path.lastIndexOf('.') + 1))) {
      case "png" -> start.startsWith("\u0089PNG\r\n\u001a\n");
      case "jpg", "jpeg" -> start.startsWith("\u00ff\u00d8\u00ff");
      case "gif" -> start.startsWith("GIF87a") || start.startsWith("GIF89a");
      case "webp" -> start.startsWith("RIFF") && start.startsWith("WEBP", 8);
      case "avif" -> start.startsWith("ftyp", 4);
      case "ico" -> start.startsWith("\0\0\u0001\0");
      default -> true;
    };
  }
}
