package wenzhai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CharsetLadderTest {
  private static final String SIMPLIFIED =
      """
      # 渔港的早市

      天刚亮，码头上已经有人在等船。老陈说：“今年的鱼比去年少，价钱却高了不少。”
      他把两筐鲭鱼抬上三轮车，准备送到城里的饭店去。

      - 风力三到四级
      - 水温 18 度，适合出海
      """;
  private static final String TRADITIONAL =
      """
      # 漁港的早市

      天剛亮，碼頭上已經有人在等船。老陳說：「今年的魚比去年少，價錢卻高了不少。」
      他把兩筐鯖魚抬上三輪車，準備送到城裡的飯店去。

      - 風力三到四級
      - 水溫 18 度，適合出海
      """;

  static Stream<Arguments> texts() {
    return Stream.of(
            SIMPLIFIED,
            TRADITIONAL,
            SIMPLIFIED.repeat(60),
            TRADITIONAL.repeat(60),
            "市政府决定明年扩建三座图书馆",
            "市政府決定明年擴建三座圖書館",
            "老人与海鸥",
            "美中核对话",
            "圖書館的貓",
            "疫情之后，小城里的书店一家接一家地关了门",
            "颱風過後，山裡的學校還在等一條路",
            "The harbour (渔港) opens at five；票价二十元。\n")
        .flatMap(
            text ->
                Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5")
                    .filter(charset -> java(charset).newEncoder().canEncode(text))
                    .map(charset -> Arguments.of(charset, text)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsChineseInEveryEncodingWithoutBeingTold(String charset, String text) {
    Decoded decoded = CharsetLadder.decode(text.getBytes(java(charset)));
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.charset()).isEqualTo(charset);
    assertThat(decoded.doubt()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void believesAByteOrderMark(String charset, String text) {
    if (charset.equals("Big5")) {
      return;
    }
    for (String marked : new String[] {charset, "UTF-32LE", "UTF-32BE"}) {
      byte[] bytes = ("\ufeff" + text).getBytes(Charset.forName(marked));
      Decoded decoded = CharsetLadder.decode(bytes);
      assertThat(decoded.text()).isEqualTo(text);
      assertThat(decoded.charset()).isEqualTo(marked);
    }
  }

  @Test
  void readsUtf16OfLatinLettersOnly() {
    String text = "Plain English, nothing else.\nTwo lines.\n";
    assertThat(CharsetLadder.decode(text.getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo(text);
    assertThat(CharsetLadder.decode(text.getBytes(StandardCharsets.UTF_16BE)).charset())
        .isEqualTo("UTF-16BE");
  }

  @Test
  void doesNotTakeLatinLettersForUtf16() {
    // Pairs of these letters are Han characters, though rare ones.
    String text = "bush hid the facts";
    assertThat(CharsetLadder.decode(text.getBytes(StandardCharsets.US_ASCII)).text())
        .isEqualTo(text);
    byte[] old =
        "Caf\u00e9s and r\u00e9sum\u00e9s in Z\u00fcrich \u2014 a \u201cguide\u201d "
            .getBytes(java("windows-1252"));
    Decoded decoded = CharsetLadder.decode(old);
    assertThat(decoded.charset()).isEqualTo("windows-1252");
    assertThat(decoded.text()).startsWith("Caf\u00e9s").endsWith("\u201cguide\u201d ");
    assertThat(decoded.doubt()).isPresent();
  }

  @Test
  void keepsStrayZeroBytesInUtf8FromLookingLikeUtf16() {
    Decoded decoded = CharsetLadder.decode("天亮了\0，船回来了\0。\n".getBytes(StandardCharsets.UTF_8));
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.text()).isEqualTo("天亮了\0，船回来了\0。\n");
  }

  @Test
  void keepsReplacementCharactersThatTheFileItselfHolds() {
    Decoded decoded = CharsetLadder.decode("缺\ufffd字\n".getBytes(StandardCharsets.UTF_8));
    assertThat(decoded).isEqualTo(Decoded.plain("缺\ufffd字\n"));
  }

  @Test
  void readsUtf8ThatWasCutInTheMiddleOfACharacter() {
    byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, "# 渔港的早".getBytes(StandardCharsets.UTF_8).length - 1);
    Decoded decoded = CharsetLadder.decode(cut);
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.text()).startsWith("# 渔港的").endsWith("\ufffd");
    assertThat(decoded.doubt().orElseThrow().offset()).isEqualTo(5);
    assertThat(decoded.doubt().orElseThrow().message())
        .isEqualTo("one character is broken: its bytes are not UTF-8");
  }

  @Test
  void readsUtf8WithAFewBrokenBytes() {
    byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xff;
    bytes[90] = (byte) 0xc0;
    Decoded decoded = CharsetLadder.decode(bytes);
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.text()).contains("老陈说", "适合出海", "\ufffd");
    assertThat(decoded.doubt()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void losesNothingButTheBrokenByteInOldEncodings(String charset, String text) {
    if (charset.startsWith("UTF") || text.length() < 50) {
      return;
    }
    byte[] bytes = text.getBytes(java(charset));
    Decoded cut = CharsetLadder.decode(Arrays.copyOf(bytes, bytes.length - 2));
    assertThat(cut.charset()).isEqualTo(charset);
    byte[] broken = bytes.clone();
    broken[broken.length / 2] = (byte) 0xff;
    Decoded decoded = CharsetLadder.decode(broken);
    assertThat(decoded.charset()).isEqualTo(charset);
    assertThat(decoded.doubt()).isPresent();
  }

  @Test
  void believesTheFilesOwnWordWhenItsBytesFit() {
    String page = "<html><head><meta charset=\"Shift_JIS\"><title>漁港の朝</title></head>朝の市場です。";
    Decoded decoded = CharsetLadder.decode(page.getBytes(java("Shift_JIS")));
    assertThat(decoded.text()).isEqualTo(page);
    String russian = "<?xml version=\"1.0\" encoding='koi8-r'?><p>Рыбный рынок</p>";
    assertThat(CharsetLadder.decode(russian.getBytes(java("KOI8-R"))).text()).isEqualTo(russian);
    String western =
        "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>caf\u00e9";
    assertThat(CharsetLadder.decode(western.getBytes(java("windows-1252"))))
        .isEqualTo(Decoded.sure(western, "windows-1252"));
  }

  @Test
  void doesNotBelieveAWordThatTheCharactersContradict() {
    String big5 = "<meta charset=gb2312>" + TRADITIONAL;
    Decoded decoded = CharsetLadder.decode(big5.getBytes(java("Big5")));
    assertThat(decoded.text()).isEqualTo(big5);
    assertThat(decoded.doubt().orElseThrow().message())
        .isEqualTo("the file calls itself GB18030 but reads as Big5");
    String latin = "<meta charset=iso-8859-1>" + SIMPLIFIED;
    assertThat(CharsetLadder.decode(latin.getBytes(java("GB18030"))).text()).isEqualTo(latin);
    String utf8 = "<meta charset=gb2312>" + SIMPLIFIED;
    assertThat(CharsetLadder.decode(utf8.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Decoded.plain(utf8));
  }

  @Test
  void neverReadsEncodingsThatHideMarkup() {
    for (String label :
        new String[] {"utf-7", "iso-2022-cn", "iso-2022-kr", "hz-gb-2312", "x-nothing"}) {
      assertThat(DeclaredCharset.named(label)).as(label).isEmpty();
    }
    assertThat(DeclaredCharset.named("IBM037")).as("letters elsewhere").isEmpty();
  }

  @Test
  void readsHongKongsOwnCharactersInBig5() {
    String text = "佢哋喺碼頭度等船，冇人知道幾時開得到，呢排風好大。";
    Decoded decoded = CharsetLadder.decode(text.getBytes(java("Big5")));
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.charset()).isEqualTo("Big5");
  }

  @Test
  void readsTraditionalTextInGbk() {
    assertThat(CharsetLadder.decode(TRADITIONAL.getBytes(java("GB18030"))).charset())
        .isEqualTo("GB18030");
  }

  @Test
  void readsJapaneseAndKoreanByTheDetectorsHint() {
    String japanese = "港の朝市はとても賑やかで、漁師たちは夜明け前から船を待っています。".repeat(6);
    Decoded decoded = CharsetLadder.decode(japanese.getBytes(java("EUC-JP")));
    assertThat(decoded.text()).isEqualTo(japanese);
    assertThat(decoded.doubt()).isPresent();
    String korean = "항구의 아침 시장은 매우 붐비고 어부들은 새벽부터 배를 기다린다. ".repeat(6);
    assertThat(CharsetLadder.decode(korean.getBytes(java("EUC-KR"))).text()).isEqualTo(korean);
  }

  @Test
  void saysThatNothingFitsWhenNothingDoes() {
    ByteArrayOutputStream noise = new ByteArrayOutputStream();
    Random random = new Random(7);
    for (int i = 0; i < 4000; i++) {
      noise.write(random.nextInt(256));
    }
    Decoded decoded = CharsetLadder.decode(noise.toByteArray());
    assertThat(decoded.known()).isFalse();
    assertThat(decoded.doubt()).isPresent();
  }

  @Test
  void survivesAnyBytes() {
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      assertThat(CharsetLadder.decode(bytes).text()).isNotNull();
    }
  }

  private static Charset java(String charset) {
    return Charset.forName(charset.equals("Big5") ? "x-MS950-HKSCS" : charset);
  }
}
