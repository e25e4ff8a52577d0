package wenzhai.vault;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.Thumbnails;
import wenzhai.vault.Entry.Kept;

/**
 * Narrower versions of kept pictures, for narrow screens and for pictures that are wider than any
 * page shows: each made once and kept in a folder where what can be made again is kept.
 *
 * <p>Safe for many threads. However many there are, they have no more pixels in memory at a time
 * than a third of the memory holds.
 */
public final class ScaledPictures implements AutoCloseable {
  /** No page shows a picture wider than this. */
  public static final int WIDEST = 1600;

  private static final List<Integer> WIDTHS = List.of(480, 960, WIDEST);

  /** A picture that is hardly wider than a version stands for that itself. */
  private static final double HARDLY_WIDER = 1.2;

  /** Smaller files are sent in no time as they are. */
  private static final int SMALL = 40_000;

  /** Rounding to whole pixels makes as much of a difference. */
  private static final double SHAPES_APART = 0.02;

  /** Enough for the cells of a print. */
  private static final long PRINTED_PIXELS = 250_000;

  private static final String UNFINISHED = ".part";
  private static final double QUALITY = 0.82;

  /** Of a PNG nothing is lost: this asks for the most work on it. */
  private static final double SMALLEST_PNG = 0;

  private static final int BYTES_A_PIXEL = 10;

  private final Path folder;
  private final boolean temporary;
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final int megabytes;
  private final Semaphore memory;

  private ScaledPictures(Path folder, boolean temporary) {
    this.folder = folder;
    this.temporary = temporary;
    this.megabytes = (int) Math.max(64, Runtime.getRuntime().maxMemory() / 3 >> 20);
    this.memory = new Semaphore(megabytes, true);
  }

  /** Versions that are kept for the next build in that folder, which need not be there yet. */
  public static ScaledPictures in(Path folder) {
    return new ScaledPictures(folder, false);
  }

  /** Versions that are forgotten in the end. */
  public static ScaledPictures temporary() {
    try {
      return new ScaledPictures(Files.createTempDirectory("wenzhai-pictures"), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether they are forgotten in the end. */
  public boolean isTemporary() {
    return temporary;
  }

  /** The versions of a picture, narrowest first; none where the picture itself serves best. */
  public List<Scaled> of(Kept picture, byte[] bytes) {
    if (!Decoder.reads(picture.format(), bytes) || bytes.length < SMALL) {
      return List.of();
    }
    List<Scaled> versions = new ArrayList<>();
    List<Scaled> missing = new ArrayList<>();
    for (int width : WIDTHS) {
      if (picture.width() >= width * HARDLY_WIDER) {
        int height =
            (int) Math.max(1, Math.round((double) picture.height() * width / picture.width()));
        Scaled opaque = new Scaled(picture.hash() + "-" + width + ".jpg", width, height);
        Scaled clear = new Scaled(picture.hash() + "-" + width + ".png", width, height);
        if (exists(opaque) || exists(clear)) {
          versions.add(exists(opaque) ? opaque : clear);
        } else {
          missing.add(opaque);
        }
      }
    }
    if (!missing.isEmpty()) {
      versions.addAll(make(picture, bytes, missing));
      versions.sort((a, b) -> Integer.compare(a.width(), b.width()));
    }
    versions.forEach(version -> used.add(version.name()));
    versions.removeIf(version -> size(version) == 0);
    return versions;
  }

  private boolean exists(Scaled version) {
    return Files.exists(folder.resolve(version.name()));
  }

  /**
   * Whether two pictures are the same in two sizes, as far as can be seen; no, when it cannot.
   * Prints are kept as versions are.
   */
  public boolean looksLike(Kept one, Kept other, Vault vault) {
    if (one.hash().equals(other.hash())) {
      return true;
    }
    double shape = (double) one.width() / Math.max(1, one.height());
    double otherShape = (double) other.width() / Math.max(1, other.height());
    if (Math.abs(shape / otherShape - 1) > SHAPES_APART) {
      return false;
    }
    Optional<SmallPrint> print = print(one, vault);
    Optional<SmallPrint> second = print.flatMap(any -> print(other, vault));
    return second.isPresent() && print.get().looksLike(second.get());
  }

  private Optional<SmallPrint> print(Kept picture, Vault vault) {
    String name = picture.hash() + ".print";
    used.add(name);
    try {
      if (!Files.exists(folder.resolve(name))) {
        byte[] cells =
            decoded(picture, vault.bytes(picture), PRINTED_PIXELS)
                .map(image -> SmallPrint.of(image).cells())
                .orElse(new byte[0]);
        store(name, cells);
      }
      return SmallPrint.read(Files.readAllBytes(folder.resolve(name)));
    } catch (DamagedPictureException changed) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As much as there is memory for at a time, whoever else decodes. */
  private Optional<BufferedImage> decoded(Kept picture, byte[] bytes, long most) {
    int share = share(picture);
    memory.acquireUninterruptibly(share);
    try {
      return Decoder.image(picture.format(), bytes, most);
    } finally {
      memory.release(share);
    }
  }

  private int share(Kept picture) {
    long pixels = Decoder.pixels(picture.format(), picture.width(), picture.height());
    return (int) Math.min(megabytes, 1 + (pixels * BYTES_A_PIXEL >> 20));
  }

  /** The bytes of one of them. */
  public byte[] bytes(Scaled version) {
    try {
      return Files.readAllBytes(folder.resolve(version.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long size(Scaled version) {
    try {
      return Files.size(folder.resolve(version.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes files; an empty one says that a version would not be worth its bytes. */
  private List<Scaled> make(Kept picture, byte[] bytes, List<Scaled> versions) {
    List<Scaled> all = new ArrayList<>();
    int share = share(picture);
    memory.acquireUninterruptibly(share);
    try {
      Optional<BufferedImage> image = Decoder.image(picture.format(), bytes);
      boolean clear = image.filter(i -> i.getColorModel().hasAlpha()).isPresent();
      for (Scaled opaque : versions) {
        Scaled version = clear ? asPng(opaque) : opaque;
        byte[] made = image.isPresent() ? scaled(image.get(), version) : new byte[0];
        store(version.name(), made.length < bytes.length * 0.9 ? made : new byte[0]);
        all.add(version);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      memory.release(share);
    }
  }

  private static Scaled asPng(Scaled version) {
    String stem = version.name().substring(0, version.name().lastIndexOf('.'));
    return new Scaled(stem + ".png", version.width(), version.height());
  }

  private static byte[] scaled(BufferedImage image, Scaled version) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean clear = version.extension().equals(".png");
    Thumbnails.of(image)
        .forceSize(version.width(), version.height())
        .outputFormat(clear ? "png" : "jpg")
        .outputQuality(clear ? SMALLEST_PNG : QUALITY)
        .toOutputStream(out);
    return out.toByteArray();
  }

  private void store(String name, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, "new", UNFINISHED);
    try {
      Files.write(unfinished, bytes);
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void keepOnlyUsed() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        boolean anothers = name.endsWith(UNFINISHED) && !temporary;
        if (!anothers && !used.contains(name)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets the versions that nobody asked for, or all where they are not to be kept. */
  @Override
  public void close() {
    if (temporary) {
      used.clear();
    }
    keepOnlyUsed();
    if (temporary) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
