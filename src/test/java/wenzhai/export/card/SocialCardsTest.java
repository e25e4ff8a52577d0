package wenzhai.export.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.arrange.Arranger;
import wenzhai.cli.Main;
import wenzhai.model.ACard;
import wenzhai.model.Card;
import wenzhai.model.Digest;
import wenzhai.model.Imprint;
import wenzhai.model.Language;
import wenzhai.model.Problems;
import wenzhai.model.SiteConfig;

class SocialCardsTest {
  private static final String BASE = "https://digest.example/";

  @TempDir Path temp;

  private static SiteConfig site(String base, Imprint.SocialCard card) {
    SiteConfig plain = ACard.site(base);
    return new SiteConfig(
        plain.title(),
        plain.description(),
        plain.language(),
        plain.timezone(),
        plain.baseUrl(),
        plain.author(),
        plain.topics(),
        plain.navigation(),
        plain.images(),
        plain.domain(),
        plain.pageSize(),
        plain.changesPages(),
        plain.search(),
        plain.scriptSwitch(),
        plain.typographyOff(),
        new Imprint(Optional.empty(), Optional.empty(), Imprint.Citation.PLAIN, card),
        plain.sharing(),
        plain.fingerprint());
  }

  private static Map<String, byte[]> files(
      SiteConfig site, Function<Language, Typesetter> fonts, Card... cards) {
    Digest digest =
        new Arranger()
            .arrange(List.of(cards), site, List.of(), List.of(), List.of(), new Problems());
    Map<String, byte[]> files = new TreeMap<>();
    new SocialCards(fonts)
        .write(
            digest,
            card -> {
              throw new AssertionError("no text is needed");
            },
            file -> files.put(file.path(), file.bytes()));
    return files;
  }

  private static Card card() {
    return new ACard("a.md").title("港口重开").published("2026-11-22").build();
  }

  private static Typesetter none(Language language) {
    return Typesetter.NONE;
  }

  private static BufferedImage picture(byte[] png) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(630);
    return picture;
  }

  @Test
  void aSiteWithoutAnAddressOrThatWantsNoneHasNone() {
    assertThat(files(site("", Imprint.SocialCard.SITE), SystemFonts::new, card())).isEmpty();
    assertThat(files(site(BASE, Imprint.SocialCard.NONE), SystemFonts::new, card())).isEmpty();
  }

  @Test
  void oneIsDrawnForTheSiteOrOneForEachArticleToo() throws IOException {
    assertThat(files(site(BASE, Imprint.SocialCard.SITE), SystemFonts::new, card()))
        .containsOnlyKeys("card.png");
    Map<String, byte[]> all =
        files(site(BASE, Imprint.SocialCard.ARTICLES), SystemFonts::new, card());
    assertThat(all.keySet()).hasSize(2).anyMatch(path -> path.matches("cards/2026-11-22-.*\\.png"));
    for (byte[] png : all.values()) {
      BufferedImage picture = picture(png);
      // paper at the edge, ink on the ground that the bars stand on
      assertThat(picture.getRGB(5, 5)).isEqualTo(0xfff6f8f7);
      assertThat(picture.getRGB(600, 557)).isEqualTo(0xff191d1f);
    }
  }

  @Test
  void withoutFontsTheDateIsBuiltOfSquaresAndTheBytesAreTheSameEverywhere() throws Exception {
    byte[] png =
        files(site(BASE, Imprint.SocialCard.SITE), SocialCardsTest::none, card()).get("card.png");

    // the upper bar of the first digit, a 2, and the paper inside of it
    assertThat(picture(png).getRGB(80, 140)).isEqualTo(0xff191d1f);
    assertThat(picture(png).getRGB(80, 165)).isEqualTo(0xfff6f8f7);
    byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(png);
    assertThat(HexFormat.of().formatHex(hash)).startsWith("4ebd3258e312f514");
  }

  @Test
  void aMachineWithoutFontsStillHasOne() {
    List<Function<Language, Typesetter>> broken =
        List.of(
            language -> {
              throw new UnsatisfiedLinkError("libfreetype.so.6: cannot open shared object file");
            },
            language -> {
              throw new InternalError("Fontconfig head is null, check your fonts");
            },
            language -> {
              throw new NullPointerException();
            },
            language ->
                (text, size) -> {
                  throw new NoClassDefFoundError(
                      "Could not initialize class sun.awt.X11FontManager");
                });
    byte[] plain =
        files(site(BASE, Imprint.SocialCard.SITE), SocialCardsTest::none, card()).get("card.png");
    for (Function<Language, Typesetter> fonts : broken) {
      assertThat(files(site(BASE, Imprint.SocialCard.SITE), fonts, card()).get("card.png"))
          .isEqualTo(plain);
    }
  }

  @Test
  void aTextWithACharacterThatNoFontHasIsLeftOutAndTheRestIsDrawn() throws IOException {
    Typesetter latin =
        (text, size) ->
            text.chars().allMatch(c -> c < 128)
                ? Optional.of(
                    new Sheet(text.length() * size, size, new byte[text.length() * size * size]))
                : Optional.empty();
    byte[] png =
        files(site(BASE, Imprint.SocialCard.SITE), language -> latin, card()).get("card.png");
    assertThat(picture(png).getRGB(80, 140)).as("squares").isEqualTo(0xff191d1f);
  }

  @Test
  void anEmptyDigestHasAPlainOne() throws IOException {
    assertThat(
            picture(files(site(BASE, Imprint.SocialCard.SITE), SystemFonts::new).get("card.png")))
        .isNotNull();
  }

  @Test
  void anyBytesArePackedSoThatTheyCanBeUnpacked() throws Exception {
    java.util.Random random = new java.util.Random(7);
    for (int round = 0; round < 200; round++) {
      byte[] bytes = new byte[random.nextInt(2000)];
      for (int i = 0; i < bytes.length; i++) {
        boolean again = i > 0 && random.nextInt(100) < round / 2;
        bytes[i] = again ? bytes[i - 1] : (byte) random.nextInt(256);
      }
      java.util.zip.Inflater inflater = new java.util.zip.Inflater(true);
      inflater.setInput(Deflate.of(bytes));
      byte[] back = new byte[bytes.length + 1];
      int length = inflater.inflate(back);
      inflater.end();
      assertThat(length).isEqualTo(bytes.length);
      assertThat(java.util.Arrays.copyOf(back, length)).isEqualTo(bytes);
    }
  }

  @Test
  void aBuildWithoutAnAddressLoadsNothingOfTheWindowSystem() throws Exception {
    Path content = temp.resolve("content");
    Files.createDirectories(content);
    Files.writeString(content.resolve("a.md"), "# 港口重开\n\n码头上没有人挥手。\n");
    assertThat(loaded(content, List.of())).doesNotContain("java.awt.Font ");
    assertThat(loaded(content, List.of("--base-url", BASE))).contains("java.awt.Font ");
  }

  private String loaded(Path content, List<String> more) throws Exception {
    Path log = temp.resolve("classes.txt");
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--no-cache",
                "--quiet",
                "--content",
                content.toString(),
                "--output",
                temp.resolve("site" + more.size()).toString()));
    command.addAll(more);
    Process build = new ProcessBuilder(command).inheritIO().start();
    assertThat(build.waitFor()).isZero();
    return Files.readString(log);
  }
}
