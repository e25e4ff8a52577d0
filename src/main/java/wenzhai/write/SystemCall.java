package wenzhai.write;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The call by which Linux ({@code renameat2}) and macOS ({@code renamex_np}) exchange two folders,
 * for which Java 17 has no name. Nothing is loaded before the first call.
 */
final class SystemCall {
  /** The folder that relative paths start from; ours are absolute. */
  private static final int AT_FDCWD = -100;

  private static final int RENAME_EXCHANGE = 2;
  private static final int RENAME_SWAP = 2;

  private SystemCall() {}

  /**
   * @return false when this system or this disk cannot, or will not
   */
  static boolean exchange(Path one, Path other) {
    return one.getFileSystem().equals(FileSystems.getDefault())
        && Exchanged.swap(bytes(one), bytes(other));
  }

  /**
   * A path as the system holds it, which is bytes, with the zero that ends it: an address has them
   * whatever the charset that Java reads names by.
   */
  private static byte[] bytes(Path path) {
    String escaped = path.toUri().getRawPath();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.charAt(i) == '%') {
        bytes.write(HexFormat.fromHexDigits(escaped, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(escaped.charAt(i));
      }
    }
    bytes.write(0);
    return bytes.toByteArray();
  }

  /** A class of its own, so that it is loaded with its first use. */
  private static final class Exchanged {
    private static final Optional<Function> CALL = find();

    static boolean swap(byte[] one, byte[] other) {
      if (CALL.isEmpty()) {
        return false;
      }
      Object[] arguments =
          Platform.isMac()
              ? new Object[] {one, other, RENAME_SWAP}
              : new Object[] {AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE};
      return CALL.get().invokeInt(arguments) == 0;
    }

    private static Optional<Function> find() {
      if (!Platform.isLinux() && !Platform.isMac()) {
        return Optional.empty();
      }
      try {
        // The library unpacks a part of itself, loads it and removes it: where nobody else can
        // touch it.
        Path unpacked = Files.createTempDirectory("wenzhai-");
        try {
          System.setProperty("jna.tmpdir", unpacked.toString());
          System.setProperty("jna.nosys", "true");
          // Else it runs a program to learn of folders that we do not need.
          System.setProperty("jna.platform.library.path", "");
          String name = Platform.isMac() ? "renamex_np" : "renameat2";
          return Optional.of(NativeLibrary.getProcess().getFunction(name));
        } finally {
          Files.deleteIfExists(unpacked);
        }
      } catch (LinkageError | IOException notHere) {
        return Optional.empty();
      }
    }
  }
}
