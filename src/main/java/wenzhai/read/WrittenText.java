package wenzhai.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that a person wrote, with all that readers of it usually put right: its encoding, its byte
 * order mark, the ends of its lines.
 *
 * @param bytes all of it; not to be changed
 * @param text the same, a byte order mark included
 * @param charset in which one is the other
 */
public record WrittenText(byte[] bytes, String text, Charset charset) {

  /**
   * Reads a file.
   *
   * @return empty when some of its bytes are no text, so that it could not be written again
   * @throws IOException when it cannot be read
   */
  public static Optional<WrittenText> of(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = CharsetLadder.decode(bytes).charset();
    Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    WrittenText written = new WrittenText(bytes, new String(bytes, charset), charset);
    return written
        .with(written.text())
        .filter(same -> Arrays.equals(same, bytes))
        .map(s -> written);
  }

  /** Another text as this file would have it; empty when its encoding lacks a character. */
  public Optional<byte[]> with(String other) {
    return charset.newEncoder().canEncode(other)
        ? Optional.of(other.getBytes(charset))
        : Optional.empty();
  }
}
