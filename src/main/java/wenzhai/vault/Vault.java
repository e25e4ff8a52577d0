package wenzhai.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import wenzhai.model.Problems;
import wenzhai.vault.Entry.Kept;

/** The kept pictures as a build reads them. */
public final class Vault {
  /** The folder of the pictures, in the content folder. */
  public static final String FOLDER = "pictures";

  private final Path content;
  private final SortedMap<String, Entry> entries;

  private Vault(Path content, SortedMap<String, Entry> entries) {
    this.content = content;
    this.entries = entries;
  }

  /**
   * The vault of a content folder.
   *
   * @param problems receives what is wrong with its list; what can be understood of that holds
   * @throws UncheckedIOException when the disk fails
   */
  public static Vault open(Path content, Problems problems) {
    try {
      return new Vault(content, LockFile.read(content, problems));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** What became of a picture, by its address. */
  public Optional<Entry> entry(String address) {
    return Optional.ofNullable(entries.get(address));
  }

  /** All that is known, by address. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /**
   * The bytes of a picture.
   *
   * @throws DamagedPictureException when its file is not what was kept
   */
  public byte[] bytes(Kept picture) throws DamagedPictureException {
    return bytes(content, picture);
  }

  /** Whether a picture is there, byte for byte. */
  public boolean has(Kept picture) {
    return has(content, picture);
  }

  static boolean has(Path content, Kept picture) {
    try {
      return bytes(content, picture).length > 0;
    } catch (DamagedPictureException damaged) {
      return false;
    }
  }

  static byte[] bytes(Path content, Kept picture) throws DamagedPictureException {
    Path file = content.resolve(FOLDER).resolve(picture.fileName());
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new DamagedPictureException("the file of this picture is not there");
      }
      if (Files.size(file) != picture.bytes()) {
        throw new DamagedPictureException("this picture is not what was fetched: it was changed");
      }
      byte[] bytes = Files.readAllBytes(file);
      if (!Sha256.of(bytes).equals(picture.hash())) {
        throw new DamagedPictureException("this picture is not what was fetched: it was changed");
      }
      return bytes;
    } catch (NoSuchFileException gone) {
      throw new DamagedPictureException("the file of this picture is not there");
    } catch (IOException e) {
      throw new DamagedPictureException("the file of this picture cannot be read");
    }
  }
}
