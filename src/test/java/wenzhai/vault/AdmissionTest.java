package wenzhai.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
  private static final String SECRET = "52.5163N 13.3777E";
  private static final byte[] NOTE = SECRET.getBytes(StandardCharsets.UTF_8);

  /** One pixel in WebP without loss, and one in AVIF of 1,280 by 720 with its notes in a box. */
  private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

  private static Admission.Admitted admitted(byte[] bytes) {
    Admission admission = Admission.of(bytes);
    assertThat(admission).isInstanceOf(Admission.Admitted.class);
    return (Admission.Admitted) admission;
  }

  private static Admission.Refused refused(byte[] bytes) {
    Admission admission = Admission.of(bytes);
    assertThat(admission).isInstanceOf(Admission.Refused.class);
    return (Admission.Refused) admission;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static BufferedImage decoded(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private static void assertSamePixels(byte[] one, byte[] other) throws IOException {
    BufferedImage a = decoded(one);
    BufferedImage b = decoded(other);
    int[] first = a.getRGB(0, 0, a.getWidth(), a.getHeight(), null, 0, a.getWidth());
    int[] second = b.getRGB(0, 0, b.getWidth(), b.getHeight(), null, 0, b.getWidth());
    assertThat(Arrays.equals(first, second)).isTrue();
  }

  @Test
  void aPhotographLosesItsNotesAndNoPixel() throws IOException {
    byte[] plain = Drawn.jpeg(300, 200, 1);
    byte[] noted =
        Drawn.join(
            Drawn.insert(
                plain,
                20,
                Drawn.segment(0xe1, Drawn.exif(1, SECRET)),
                Drawn.segment(
                    0xed,
                    Drawn.join("Photoshop 3.0\0".getBytes(StandardCharsets.ISO_8859_1), NOTE)),
                Drawn.segment(0xfe, NOTE)),
            // as telephones append a film
            NOTE);
    assertThat(latin(noted)).contains(SECRET);
    Admission.Admitted picture = admitted(noted);
    assertThat(picture.format()).isEqualTo(Format.JPEG);
    assertThat(picture.width()).isEqualTo(300);
    assertThat(picture.height()).isEqualTo(200);
    assertThat(latin(picture.bytes())).doesNotContain(SECRET).doesNotContain("Exif");
    assertSamePixels(plain, picture.bytes());
    assertThat(picture.bytes()).isEqualTo(admitted(picture.bytes()).bytes());
  }

  @Test
  void aPhotographKeepsWhichSideIsUpAndItsColourProfile() {
    byte[] profile =
        Drawn.join("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1), new byte[90]);
    byte[] turned =
        Drawn.insert(
            Drawn.jpeg(300, 200, 2),
            20,
            Drawn.segment(0xe1, Drawn.exif(6, SECRET)),
            Drawn.segment(0xe2, profile));
    Admission.Admitted picture = admitted(turned);
    assertThat(picture.width()).isEqualTo(200);
    assertThat(picture.height()).isEqualTo(300);
    assertThat(latin(picture.bytes())).doesNotContain(SECRET).contains("ICC_PROFILE");
    assertThat(JpegParts.orientation(picture.bytes())).isEqualTo(6);
    BufferedImage upright = Decoder.image(Format.JPEG, picture.bytes()).orElseThrow();
    assertThat(upright.getWidth()).isEqualTo(200);
    assertThat(upright.getHeight()).isEqualTo(300);
  }

  @Test
  void aPngLosesItsTextsAndNoPixel() throws IOException {
    byte[] plain = Drawn.clearPng(120, 80, 3);
    byte[] noted =
        Drawn.join(
            Drawn.insert(
                plain,
                33,
                Drawn.chunk(
                    "tEXt", Drawn.join("Author\0".getBytes(StandardCharsets.ISO_8859_1), NOTE)),
                Drawn.chunk("eXIf", Drawn.exif(1, SECRET)),
                Drawn.chunk("gAMA", new byte[] {0, 0, (byte) 0xb1, (byte) 0x8f})),
            NOTE);
    Admission.Admitted picture = admitted(noted);
    assertThat(picture.format()).isEqualTo(Format.PNG);
    assertThat(latin(picture.bytes()))
        .doesNotContain(SECRET)
        .contains("gAMA")
        .endsWith("IEND\u00aeB`\u0082");
    assertSamePixels(plain, picture.bytes());
  }

  @Test
  void aGifKeepsItsAnimationAndLosesItsComments() {
    byte[] plain = Drawn.gif(40, 30, 4);
    int colours = 13 + (3 << (plain[10] & 7) + 1);
    byte[] loop =
        Drawn.join(
            new byte[] {0x21, (byte) 0xff, 11},
            "NETSCAPE2.0".getBytes(StandardCharsets.ISO_8859_1),
            new byte[] {3, 1, 0, 0, 0});
    byte[] comment =
        Drawn.join(new byte[] {0x21, (byte) 0xfe, (byte) NOTE.length}, NOTE, new byte[] {0});
    Admission.Admitted picture = admitted(Drawn.insert(plain, colours, loop, comment));
    assertThat(picture.format()).isEqualTo(Format.GIF);
    assertThat(picture.bytes()).isEqualTo(Drawn.insert(plain, colours, loop));
  }

  @Test
  void aWebpLosesItsNotes() {
    byte[] plain = Base64.getDecoder().decode(WEBP);
    byte[] extended =
        Drawn.join(
            "RIFF\0\0\0\0WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1),
            new byte[] {10, 0, 0, 0, 0x08 | 0x04, 0, 0, 0, 0, 0, 0, 0, 0, 0},
            Arrays.copyOfRange(plain, 12, plain.length),
            "EXIF".getBytes(StandardCharsets.ISO_8859_1),
            new byte[] {(byte) NOTE.length, 0, 0, 0},
            NOTE,
            new byte[NOTE.length % 2]);
    ByteBuffer.wrap(extended).order(ByteOrder.LITTLE_ENDIAN).putInt(4, extended.length - 8);
    Admission.Admitted picture = admitted(extended);
    assertThat(picture.format()).isEqualTo(Format.WEBP);
    assertThat(picture.width()).isEqualTo(1);
    assertThat(latin(picture.bytes()))
        .doesNotContain(SECRET)
        .doesNotContain("EXIF")
        .contains("VP8L");
    assertThat(picture.bytes()[20]).isZero();
    assertThat(ByteBuffer.wrap(picture.bytes()).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
        .isEqualTo(picture.bytes().length - 8);
  }

  @Test
  void anAvifHasASizeAndLosesItsNotes() {
    byte[] avif = Boxes.avif(1280, 720, false, NOTE);
    assertThat(latin(avif)).contains(SECRET);
    Admission.Admitted picture = admitted(avif);
    assertThat(picture.format()).isEqualTo(Format.AVIF);
    assertThat(picture.width()).isEqualTo(1280);
    assertThat(picture.height()).isEqualTo(720);
    assertThat(picture.bytes()).hasSameSizeAs(avif);
    assertThat(latin(picture.bytes())).doesNotContain(SECRET).contains("pixels of the picture");
    Admission.Admitted turned = admitted(Boxes.avif(1280, 720, true, NOTE));
    assertThat(turned.width()).isEqualTo(720);
  }

  @Test
  void aDrawingDoesNothingButDraw() {
    Admission.Admitted picture =
        admitted(
            ("\ufeff<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='30'"
                    + " height='20' onload='alert(1)'><script>alert(2)</script><a"
                    + " href='javascript:alert(3)'><rect width='9' height='9'/></a></svg>")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(picture.format()).isEqualTo(Format.SVG);
    assertThat(picture.width()).isEqualTo(30);
    assertThat(latin(picture.bytes())).contains("<rect").doesNotContain("alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><title>403</title><svg></svg>",
        "<html><body>not found",
        "{\"error\":\"forbidden\"}",
        "",
        "\u00ff\u00d8\u00ff",
        "GIF89a",
        "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>"
      })
  void whatIsNoPictureIsRefused(String text) {
    assertThat(refused(text.getBytes(StandardCharsets.ISO_8859_1)).reason())
        .isEqualTo("not-a-picture");
  }

  @Test
  void aPictureThatWouldFillTheMemoryIsRefusedByWhatItSays() {
    assertThat(refused(Drawn.pngThatClaims(50_000, 50_000)).reason()).isEqualTo("too-many-pixels");
    assertThat(refused(Drawn.pngThatClaims(40_000, 2)).reason()).isEqualTo("too-many-pixels");
    assertThat(refused(Drawn.pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE)).message())
        .contains("2,147,483,647");
  }

  private static byte[] stored(String name) {
    try (InputStream in = AdmissionTest.class.getResourceAsStream("/pictures/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void filesOfAnotherEncoderAreUnderstood() {
    for (String name : new String[] {"plasma.webp", "plasma.avif"}) {
      Admission.Admitted picture = admitted(stored(name));
      assertThat(picture.width()).as(name).isEqualTo(64);
      assertThat(picture.height()).as(name).isEqualTo(48);
    }
    assertThat(admitted(stored("plasma.avif")).bytes()).isEqualTo(stored("plasma.avif"));
  }

  @Test
  void aLossyWebpCanBeScaledAndALosslessOneIsLeftAlone() {
    assertThat(Decoder.image(Format.WEBP, stored("plasma.webp")).orElseThrow().getWidth())
        .isEqualTo(64);
    assertThat(Decoder.reads(Format.WEBP, Base64.getDecoder().decode(WEBP))).isFalse();
  }

  @Test
  void aPhotographThatIsDrawnOverAndOverIsNotDecoded() {
    byte[] once = Drawn.jpeg(64, 48, 9);
    int scan = 0;
    while (once[scan] != (byte) 0xff || once[scan + 1] != (byte) 0xda) {
      scan++;
    }
    byte[] drawn = Arrays.copyOfRange(once, scan, once.length - 2);
    byte[] often = Arrays.copyOf(once, scan);
    for (int i = 0; i < 60; i++) {
      often = Drawn.join(often, drawn);
    }
    assertThat(JpegParts.scans(once)).isEqualTo(1);
    assertThat(JpegParts.scans(often)).isEqualTo(60);
    assertThat(Decoder.image(Format.JPEG, often)).isEmpty();
  }

  @Test
  void brokenFilesOfEveryKindAreReadWithoutHarm() {
    byte[][] whole = {
      Drawn.jpeg(64, 48, 5),
      Drawn.png(64, 48, 5),
      Drawn.gif(64, 48, 5),
      Base64.getDecoder().decode(WEBP),
      stored("plasma.webp"),
      Boxes.avif(64, 48, true, NOTE)
    };
    Random random = new Random(20261122);
    for (int i = 0; i < 1_200; i++) {
      byte[] bytes = whole[i % whole.length].clone();
      for (int j = 0; j < 1 + i % 7; j++) {
        bytes[random.nextInt(Math.min(bytes.length, 300))] = (byte) random.nextInt();
      }
      byte[] cut = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
      for (byte[] broken : new byte[][] {bytes, cut}) {
        if (Admission.of(broken) instanceof Admission.Admitted admitted) {
          assertThat(admitted.bytes().length).isLessThanOrEqualTo(broken.length + 40);
          Decoder.image(admitted.format(), admitted.bytes());
        }
      }
    }
  }
}
