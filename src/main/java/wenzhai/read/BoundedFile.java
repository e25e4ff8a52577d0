package wenzhai.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import wenzhai.model.Fate;
import wenzhai.model.Place;
import wenzhai.model.Problem;

/** A regular file's bytes, no more of them than agreed. */
final class BoundedFile {
  private static final int MEBIBYTE = 1 << 20;

  private BoundedFile() {}

  /**
   * Reads a whole file.
   *
   * @throws Refusal when it is larger than that many bytes, no file or not to be read
   */
  static byte[] read(Path file, int most) throws Refusal {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!attributes.isRegularFile()) {
        throw new Refusal("not-a-file", "this is no longer a regular file", "build again");
      }
      if (attributes.size() > most) {
        throw tooLarge(most);
      }
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        // It may have grown since it was measured.
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
          throw tooLarge(most);
        }
        return bytes;
      }
    } catch (AccessDeniedException e) {
      throw new Refusal(
          "unreadable", "the file cannot be read: permission denied", "allow reading it");
    } catch (NoSuchFileException e) {
      throw new Refusal(
          "unreadable", "the file has gone since the folder was listed", "build again");
    } catch (IOException e) {
      throw new Refusal(
          "unreadable", "the file cannot be read: the disk reports an error", "check the disk");
    }
  }

  private static Refusal tooLarge(int most) {
    return new Refusal(
        "too-large",
        "the file is larger than " + most / MEBIBYTE + " MiB",
        "split it or save less of it");
  }

  /** Why a file is not used. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String remedy;

    Refusal(String code, String message, String remedy) {
      super(message);
      this.code = code;
      this.remedy = remedy;
    }

    Problem problem(String path) {
      return Problem.warning(Place.of(path), code, getMessage(), remedy);
    }

    Fate fate(String path) {
      return Fates.refused(path, code, problem(path));
    }
  }
}
