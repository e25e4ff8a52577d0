package wenzhai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.Picture;
import wenzhai.model.Problem;
import wenzhai.model.Problems;

class PictureTest {
  private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\">";
  private static final Path PAYLOADS = Path.of("../shared/security/xss_payloads.json");

  @TempDir Path root;
  private final Problems problems = new Problems();

  @Test
  void keepsWhatDraws() {
    String drawing =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <!-- drawn by hand -->
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 30">
        <title>船 &amp; 港</title><style>.a{fill:url(#g)} @media (prefers-color-scheme: dark){.a{fill:#eee}}</style>
        <defs><linearGradient id="g"><stop offset="0" stop-color="rgb(1,2,3)"/></linearGradient></defs>
        <a xlink:href="https://a.example/"><path class="a" style="stroke:#000" d="M0 0L1 1" transform="rotate(3)"/></a>
        <use xlink:href="#g" x="1"/><text xml:space="preserve" x="2"> 早 <tspan>&lt;市&gt;</tspan></text>
        <image href="data:image/png;base64,iVBORw0KGgo=" width="2" height="1"/>
        </svg>
        """;
    HarmlessSvg safe = harmless(drawing);
    assertThat(text(safe))
        .isEqualTo(
            OPEN.replace(">", " viewBox=\"0 0 40 30\">")
                + "<title>船 &amp; 港</title>"
                + "<style>.a{fill:url(#g)} @media (prefers-color-scheme: dark){.a{fill:#eee}}</style>"
                + "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"rgb(1,2,3)\">"
                + "</stop></linearGradient></defs>"
                + "<path class=\"a\" style=\"stroke:#000\" d=\"M0 0L1 1\" transform=\"rotate(3)\">"
                + "</path><use href=\"#g\" x=\"1\"></use>"
                + "<text xml:space=\"preserve\" x=\"2\"> 早 <tspan>&lt;市&gt;</tspan></text>"
                + "<image href=\"data:image/png;base64,iVBORw0KGgo=\" width=\"2\" height=\"1\">"
                + "</image></svg>\n");
    assertThat(safe.leftOut()).isEmpty();
    assertThat(safe.size()).isEqualTo(new SvgSize(40, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<script href='https://evil.example/x.js'/>",
        "<g onload='alert(1)' ONCLICK='alert(1)'/>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><script>1</script></body></foreignObject>",
        "<image href='https://evil.example/p.png'/>",
        "<image href='data:image/svg+xml;base64,PHN2Zy8+'/>",
        "<use href='https://evil.example/x.svg#a'/>",
        "<use href='data:image/svg+xml;base64,PHN2Zy8+#x'/>",
        "<feImage href='https://evil.example/p.png'/>",
        "<set attributeName='href' to='javascript:alert(1)'/>",
        "<animate attributeName='onload' values='alert(1)'/>",
        "<handler xmlns:ev='http://www.w3.org/2001/xml-events' ev:event='load'>alert(1)</handler>",
        "<style>@import 'https://evil.example/x.css';</style>",
        "<style>@im<!-- -->port 'https://evil.example/x.css';</style>",
        "<style>@im<b/>port 'https://evil.example/x.css';</style>",
        "<style>@font-face{src:url(https://evil.example/f.woff)}</style>",
        "<style>path{fill:url(https://evil.example/x.svg#a)}</style>",
        "<style>path{fill:url(\" https://evil.example/x.svg#a\")}</style>",
        "<style>path{fill:u\\72l(https://evil.example/x.svg#a)}</style>",
        "<style>path{background:image-set('https://evil.example/p.png' 1x)}</style>",
        "<style>path{background:-webkit-image-set('https://evil.example/p.png' 1x)}</style>",
        "<path style='fill:url(//evil.example/x.svg#a)'/>",
        "<path fill='url(https://evil.example/x.svg#a)'/>",
        "<path filter='URL( https://evil.example/x.svg#a)'/>",
        "<path style='behavior:url(#x) url(https://evil.example/x.htc)'/>",
        "<iframe src='https://evil.example/'/>",
        "<audio src='https://evil.example/a.mp3'/>",
        "<h:img xmlns:h='http://www.w3.org/1999/xhtml' src='https://evil.example/p.png' onerror='alert(1)'/>",
        "<path style='color:expression(alert(1))'/>"
      })
  void leavesOutWhatDoesMoreThanDraw(String content) {
    HarmlessSvg safe = harmless(OPEN + content + "<path d='M0 0'/></svg>");
    assertThat(text(safe)).endsWith("<path d=\"M0 0\"></path></svg>\n");
    assertHarmless(safe);
    assertThat(safe.leftOut()).isNotEmpty();
  }

  @Test
  void readsDrawingsInOldEncodings() {
    String drawing = "<?xml version='1.0' encoding='GBK'?>" + OPEN + "<title>渔港早市</title></svg>";
    HarmlessSvg safe =
        HarmlessSvg.of(drawing.getBytes(java.nio.charset.Charset.forName("GBK"))).orElseThrow();
    assertThat(text(safe)).isEqualTo(OPEN + "<title>渔港早市</title></svg>\n");
  }

  @Test
  void dropsProcessingInstructionsCommentsAndStrangeNamespaces() {
    String drawing =
        "<?xml-stylesheet href='https://evil.example/x.xsl'?><s:svg xmlns:s='http://www.w3.org/2000/svg'"
            + " xmlns:ink='http://ink.example/' ink:version='1'><!-- <script> --><metadata>x</metadata>"
            + "<ink:view pagecolor='#fff'/><s:g ink:label='a'/></s:svg>";
    HarmlessSvg safe = harmless(drawing);
    assertThat(text(safe)).isEqualTo(OPEN + "<g></g></svg>\n");
    assertThat(safe.leftOut()).as("an editor's own notes are no cause for a warning").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not markup",
        "<html/>",
        "<svg",
        "<svg><path></svg>",
        "<svg/><svg/>",
        "<svg xmlns='http://www.w3.org/1999/xhtml'/>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg><text>&x;</text></svg>",
        "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><svg><text>&b;</text></svg>",
        "<svg><path a='1' a='2'/></svg>"
      })
  void refusesWhatIsNoDrawing(String file) {
    assertThat(HarmlessSvg.of(file.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void refusesADrawingThatWouldKeepABrowserBusyForEver() {
    StringBuilder bomb = new StringBuilder(OPEN + "<g id='a0'><path d='M0 0'/></g>");
    StringBuilder pattern = new StringBuilder(OPEN + "<pattern id='p0'/>");
    for (int i = 1; i <= 9; i++) {
      String use = "<use href='#a" + (i - 1) + "'/>";
      bomb.append("<g id='a" + i + "'>").append(use.repeat(10)).append("</g>");
      String rect = "<rect fill=\"url('#p" + (i - 1) + "')\"/>";
      pattern.append("<pattern id='p" + i + "'>").append(rect.repeat(10)).append("</pattern>");
    }
    String circle = OPEN + "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g></svg>";
    for (String drawing : List.of(bomb + "</svg>", pattern + "</svg>", circle)) {
      assertThat(HarmlessSvg.of(drawing.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
    String honest = OPEN + "<g id='a'><g id='b'/></g>" + "<use href='#a'/>".repeat(5000) + "</svg>";
    assertThat(harmless(honest).leftOut()).isEmpty();
  }

  @Test
  void writesADrawingTheSecondTimeAsTheFirst() {
    String drawing = OPEN + "<text id='a\"&#10;b'>\t a &lt; b\r\n ]]&gt; </text></svg>";
    HarmlessSvg once = harmless(drawing);
    assertThat(HarmlessSvg.of(once.bytes()).orElseThrow().bytes()).isEqualTo(once.bytes());
  }

  @Test
  void leavesNothingOfPublicAttacksOnSvg() throws Exception {
    boolean there = Files.exists(PAYLOADS);
    if (!there) {
      System.err.println("SKIPPED: " + PAYLOADS + " is not here, its attacks were not tried");
    }
    assumeTrue(there, "SKIPPED: " + PAYLOADS + " is not here");
    List<String> payloads = payloads(Files.readString(PAYLOADS));
    assertThat(payloads.size()).isGreaterThan(50);
    int drawn = 0;
    for (String payload : payloads) {
      for (String form : List.of(payload, OPEN + payload + "</svg>")) {
        Optional<HarmlessSvg> safe = HarmlessSvg.of(form.getBytes(StandardCharsets.UTF_8));
        if (safe.isPresent()) {
          drawn++;
          assertHarmless(safe.get());
        }
      }
    }
    assertThat(drawn).isGreaterThan(20);
  }

  @Test
  void survivesBrokenAndNestedDrawings() {
    byte[] drawing =
        (OPEN + "<g id='x'>" + "<path d='M0 0'/>".repeat(20) + "</g></svg>")
            .getBytes(StandardCharsets.UTF_8);
    Random random = new Random(5);
    for (int round = 0; round < 2000; round++) {
      byte[] broken = drawing.clone();
      for (int i = 0; i < 3; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      HarmlessSvg.of(broken).ifPresent(PictureTest::assertHarmless);
    }
    String deep = OPEN + "<g>".repeat(20_000) + "</g>".repeat(20_000) + "</svg>";
    assertThat(harmless(deep).bytes()).hasSizeGreaterThan(100_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "120 | 80 | '' | 120 | 80",
        "120px | 2in | 0 0 1 1 | 120 | 192",
        "'' | '' | 0 0 640 480 | 640 | 480",
        "'' | '' | '0,0, 64.4 48.5' | 64 | 49",
        "320 | '' | 0 0 640 480 | 320 | 240",
        "'' | 240 | 0 0 640 480 | 320 | 240",
        "100% | 100% | 0 0 4 3 | 4 | 3",
        "-5 | x | 0 0 0 3 | 0 | 0",
        "'' | '' | '' | 0 | 0",
        "9999999 | 1 | '' | 100000 | 1"
      })
  void measuresDrawings(String width, String height, String viewBox, int wide, int high) {
    assertThat(SvgSize.of(width, height, viewBox)).isEqualTo(new SvgSize(wide, high));
  }

  @ParameterizedTest
  @CsvSource({"png,png", "jpg,jpg", "gif,gif"})
  void measuresPicturesByTheirHeads(String format, String extension) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(37, 211, BufferedImage.TYPE_INT_RGB), format, out);
    assertThat(PictureHeader.of(out.toByteArray())).contains(new PictureHeader(extension, 37, 211));
  }

  @Test
  void measuresWebpInItsThreeForms() {
    assertThat(header("52494646 1a000000 57454250 5650384c 0d000000 2f 63000700 000000"))
        .contains(new PictureHeader("webp", 100, 29));
    assertThat(header("52494646 24000000 57454250 56503820 18000000 300100 9d012a 2c01 c800 0000"))
        .contains(new PictureHeader("webp", 300, 200));
    assertThat(header("52494646 24000000 57454250 56503858 0a000000 10000000 7f0700 370400"))
        .contains(new PictureHeader("webp", 1920, 1080));
  }

  @Test
  void turnsAPictureThatTheCameraHeldUpright() {
    String exif =
        "ffe1 0022 457869660000 4d4d002a 00000008 0001 0112 0003 00000001 0006 0000 00000000";
    String frame = "ffc0 0011 08 0064 00c8 03 011100 021101 031101";
    assertThat(header("ffd8" + exif + frame)).contains(new PictureHeader("jpg", 100, 200));
    assertThat(header("ffd8" + exif.replace("0006", "0001") + frame))
        .contains(new PictureHeader("jpg", 200, 100));
    assertThat(header("ffd8 ffe0 ffff")).contains(new PictureHeader("jpg", 0, 0));
  }

  @Test
  void survivesCutPictures() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "jpg", out);
    byte[] whole = out.toByteArray();
    Random random = new Random(2);
    for (int round = 0; round < 3000; round++) {
      byte[] cut = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
      if (cut.length > 3) {
        cut[3 + random.nextInt(cut.length - 3)] = (byte) random.nextInt(256);
      }
      PictureHeader.of(cut).ifPresent(h -> assertThat(h.width()).isNotNegative());
    }
  }

  @Test
  void namesPicturesByNameContentAndTrueFormat() throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", png);
    Files.write(root.resolve("Old Harbour (1).JPG"), png.toByteArray());
    Files.writeString(root.resolve("渔港.svg"), OPEN + "</svg>");
    Files.writeString(root.resolve("bad.svg"), "<svg");
    Files.writeString(root.resolve("page.png"), "<html>");
    Files.writeString(root.resolve("active.svg"), OPEN + "<script>1</script></svg>");
    ContentFolder folder =
        ContentFolder.open(root, new ContentFolder.Overrides(Optional.empty()), problems);
    assertThat(folder.pictures())
        .extracting(Picture::file)
        .containsExactly("Old Harbour (1).JPG", "active.svg", "渔港.svg");
    Picture jpg = folder.pictures().get(0);
    assertThat(jpg.asset()).matches("assets/pictures/old-harbour-1-[0-9a-f]{8}\\.png");
    assertThat(jpg.width()).isEqualTo(4);
    assertThat(jpg.height()).isEqualTo(3);
    assertThat(folder.bytes(jpg)).isEqualTo(png.toByteArray());
    Picture drawing = folder.pictures().get(2);
    assertThat(drawing.asset()).matches("assets/pictures/p-[0-9a-f]{8}\\.svg");
    assertThat(folder.bytes(folder.pictures().get(1))).isEqualTo(folder.bytes(drawing));
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "active.svg:1:1: warning: left out of this drawing, since it does more than draw:"
                + " script; export it as plain SVG");
    assertThat(folder.passedOver())
        .extracting(fate -> fate.problems().get(0).toString())
        .containsExactly(
            "bad.svg:1:1: warning: this is not well-formed SVG, or it draws its parts too often; export or save it again",
            "page.png:1:1: warning: this is no picture that browsers show; export or save it"
                + " again");
    Files.delete(root.resolve("渔港.svg"));
    assertThatThrownBy(() -> folder.bytes(drawing))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("渔港.svg: ");
    assertThatThrownBy(() -> folder.bytes(Picture.of("../x.svg", "x", 0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Optional<PictureHeader> header(String hex) {
    return PictureHeader.of(HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  private static HarmlessSvg harmless(String svg) {
    return HarmlessSvg.of(svg.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static String text(HarmlessSvg svg) {
    String text = new String(svg.bytes(), StandardCharsets.UTF_8);
    return text.replace("&#10;", "");
  }

  /** Reads the copy with a reader of its own and looks at every name and value. */
  private static void assertHarmless(HarmlessSvg svg) {
    try {
      XMLStreamReader xml =
          XMLInputFactory.newDefaultFactory()
              .createXMLStreamReader(new ByteArrayInputStream(svg.bytes()));
      while (xml.hasNext()) {
        int event = xml.next();
        assertThat(event)
            .isIn(
                XMLStreamConstants.START_ELEMENT,
                XMLStreamConstants.END_ELEMENT,
                XMLStreamConstants.CHARACTERS,
                XMLStreamConstants.END_DOCUMENT);
        if (event == XMLStreamConstants.START_ELEMENT) {
          assertThat(xml.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
          assertThat(xml.getLocalName().toLowerCase(java.util.Locale.ROOT))
              .isNotIn("script", "foreignobject", "iframe", "a", "set", "handler", "feimage")
              .doesNotStartWith("anim");
          for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i).replaceAll("\\s", "");
            assertThat(xml.getAttributeLocalName(i)).doesNotStartWithIgnoringCase("on");
            if (xml.getAttributeLocalName(i).equals("href")) {
              assertThat(value).matches("#.*|data:image/(png|jpeg|gif|webp);base64,.*");
            }
            assertThat(value).doesNotContainPattern("(?i)url\\([\"']?[^#\"']|javascript:");
          }
        } else if (event == XMLStreamConstants.CHARACTERS) {
          assertThat(xml.getText()).doesNotContainPattern("(?i)@import|url\\([\"']?[^#\"']");
        }
      }
    } catch (javax.xml.stream.XMLStreamException e) {
      throw new AssertionError("the copy is not well-formed: " + text(svg), e);
    }
  }

  /** The strings of the payload file that speak of SVG; it is JSON of one string a line. */
  private static List<String> payloads(String json) {
    List<String> payloads = new ArrayList<>();
    Matcher matcher = Pattern.compile("\"payload\": \"((?:[^\"\\\\]|\\\\.)*+)\"").matcher(json);
    while (matcher.find()) {
      String payload = unescape(matcher.group(1));
      if (payload.toLowerCase(java.util.Locale.ROOT).contains("svg")) {
        payloads.add(payload);
      }
    }
    return payloads;
  }

  private static String unescape(String json) {
    Matcher escape = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))").matcher(json);
    return escape.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group(1) != null
                    ? String.valueOf((char) Integer.parseInt(found.group(1), 16))
                    : switch (found.group(2)) {
                      case "n" -> "\n";
                      case "r" -> "\r";
                      case "t" -> "\t";
                      default -> found.group(2);
                    }));
  }
}
