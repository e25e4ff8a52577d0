package wenzhai.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.junit.jupiter.api.Test;

class SmallPrintTest {
  private static BufferedImage again(BufferedImage image, int width, double quality)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thumbnails.of(image)
        .width(width)
        .outputFormat("jpg")
        .outputQuality(quality)
        .toOutputStream(out);
    return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
  }

  private static boolean alike(BufferedImage one, BufferedImage other) {
    boolean alike = SmallPrint.of(one).looksLike(SmallPrint.of(other));
    assertThat(SmallPrint.of(other).looksLike(SmallPrint.of(one))).isEqualTo(alike);
    return alike;
  }

  @Test
  void aPictureLooksLikeItselfInAnotherSizeAndQuality() throws IOException {
    for (int seed = 0; seed < 12; seed++) {
      BufferedImage image = Drawn.image(1200, 800, seed, false);
      for (int width : new int[] {300, 640, 1024}) {
        for (double quality : new double[] {0.4, 0.8}) {
          assertThat(alike(image, again(image, width, quality))).as("%d %d", seed, width).isTrue();
        }
      }
    }
  }

  @Test
  void anotherPictureDoesNot() {
    for (int seed = 0; seed < 12; seed++) {
      for (int other = seed + 1; other < 12; other++) {
        assertThat(alike(Drawn.image(600, 400, seed, false), Drawn.image(600, 400, other, false)))
            .as("%d %d", seed, other)
            .isFalse();
      }
    }
  }

  @Test
  void aChartWithAnotherBarIsAnotherPicture() {
    assertThat(alike(chart(300), chart(300))).isTrue();
    assertThat(alike(chart(300), chart(220))).isFalse();
  }

  private static BufferedImage chart(int bar) {
    BufferedImage image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 800, 500);
    pen.setColor(new Color(0x204060));
    for (int i = 0; i < 6; i++) {
      int height = i == 3 ? bar : 120 + 40 * i;
      pen.fillRect(60 + 120 * i, 480 - height, 70, height);
    }
    pen.dispose();
    return image;
  }

  @Test
  void whatIsNearlyOfOneColourIsNotKnownByIt() {
    assertThat(alike(page("一"), page("二"))).isFalse();
    assertThat(alike(page("一"), page("一"))).isFalse();
  }

  private static BufferedImage page(String word) {
    BufferedImage image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 800, 500);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 24));
    pen.drawString(word, 60, 60);
    pen.dispose();
    return image;
  }
}
