package wenzhai.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.vault.Entry.Kept;

class ScaledPicturesTest {
  @TempDir Path folder;

  private static Kept kept(Format format, int width, int height, byte[] bytes) {
    return new Kept(
        "https://a.example/1",
        Entry.Way.ORIGINAL,
        "https://a.example/1",
        Sha256.of(bytes),
        format,
        width,
        height,
        bytes.length,
        "2026-01-02T03:04:05Z");
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** Grain of which no two lines are alike, so that a file of it is no small one. */
  private static BufferedImage grain(int width, int height, int alpha) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Random random = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, (x < width / 2 ? alpha : 255) << 24 | random.nextInt(1 << 24));
      }
    }
    return image;
  }

  private List<Scaled> versions(Kept kept, byte[] bytes) {
    try (ScaledPictures scaled = ScaledPictures.in(folder)) {
      List<Scaled> versions = scaled.of(kept, bytes);
      assertThat(scaled.of(kept, bytes)).isEqualTo(versions);
      return versions;
    }
  }

  private BufferedImage read(Scaled version) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(version.name()));
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void whatShowsThroughAPictureShowsThroughItsNarrowerVersions() throws IOException {
    byte[] bytes = png(grain(1200, 400, 0));
    List<Scaled> versions = versions(kept(Format.PNG, 1200, 400, bytes), bytes);
    assertThat(versions).extracting(Scaled::width).containsExactly(480, 960);
    for (Scaled version : versions) {
      assertThat(version.name()).endsWith("-" + version.width() + ".png");
      BufferedImage image = read(version);
      assertThat(image.getWidth()).isEqualTo(version.width());
      assertThat(image.getHeight()).isEqualTo(version.height());
      int middle = version.height() / 2;
      assertThat(image.getRGB(version.width() / 8, middle) >>> 24).isZero();
      assertThat(image.getRGB(version.width() * 7 / 8, middle) >>> 24).isEqualTo(255);
      assertThat(Files.size(folder.resolve(version.name()))).isLessThan(bytes.length);
    }
  }

  @Test
  void aPictureWithAnAlphaChannelThroughWhichNothingShowsIsAPhotograph() throws IOException {
    byte[] bytes = png(grain(700, 300, 255));
    assertThat(versions(kept(Format.PNG, 700, 300, bytes), bytes))
        .singleElement()
        .satisfies(version -> assertThat(version.name()).endsWith("-480.jpg"));
  }

  @Test
  void aVersionThatWouldBeNoSmallerIsNotShown() throws IOException {
    // two colours in a pattern weigh little; the many between them, when scaled, weigh more
    BufferedImage image = new BufferedImage(1000, 3000, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 3000; y++) {
      for (int x = 0; x < 1000; x++) {
        image.setRGB(x, y, ((x * x + y * y) / 900 & 1) == 0 ? 0 : 0xff204060);
      }
    }
    byte[] bytes = png(image);
    assertThat(bytes.length).isGreaterThan(40_000);
    assertThat(versions(kept(Format.PNG, 1000, 3000, bytes), bytes)).isEmpty();
    try (var files = Files.list(folder)) {
      // what was found out is remembered
      assertThat(files).singleElement().satisfies(file -> assertThat(file).isEmptyFile());
    }
  }

  @Test
  void versionsThatNobodyAskedForAreForgotten() throws IOException {
    byte[] bytes = png(grain(700, 300, 255));
    versions(kept(Format.PNG, 700, 300, bytes), bytes);
    Files.write(folder.resolve("old-480.jpg"), new byte[3]);
    versions(kept(Format.PNG, 700, 300, bytes), bytes);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }
}
