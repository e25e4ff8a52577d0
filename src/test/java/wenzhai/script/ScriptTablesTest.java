package wenzhai.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenzhai.Built;

/**
 * The tables for reading in the other script say what OpenCC's dictionaries say. {@code
 * -Dgolden=update} makes them anew.
 */
class ScriptTablesTest {
  private static final Path FOLDER = Path.of("src/main/resources/wenzhai/script");

  @Test
  void theTablesAndTheirScriptsAreWhatTheDictionariesGive() throws IOException {
    Map<String, String> made = new TreeMap<>();
    made.put("to-hant.txt", TableMaker.toHant());
    made.put("to-hans.txt", TableMaker.toHans());
    made.put("to-hant.js", TableScript.of("hant", made.get("to-hant.txt")));
    made.put("to-hans.js", TableScript.of("hans", made.get("to-hans.txt")));
    for (String name : made.keySet()) {
      if ("update".equals(System.getProperty("golden"))) {
        Built.write(FOLDER.resolve(name), made.get(name));
      }
      assertThat(Files.readString(FOLDER.resolve(name)).equals(made.get(name)))
          .as(name + " is up to date; if not: mvn test -Dtest=ScriptTablesTest -Dgolden=update")
          .isTrue();
    }
  }

  @Test
  void everyEntryOfTheDictionariesBecomesWhatOpenCcMakesOfIt() {
    assertThat(differing(Words.hans(), TableReader.toHant(), OpenCc.toHant())).isEmpty();
    assertThat(differing(Words.hant(), TableReader.toHans(), OpenCc.toHans())).isEmpty();
  }

  @Test
  void textsBecomeWhatOpenCcMakesOfThem() {
    List<String> hant =
        differing(Words.texts(Words.hans(), 40_000, 11), TableReader.toHant(), OpenCc.toHant());
    assertThat(hant).isEmpty();
    List<String> hans =
        differing(Words.texts(Words.hant(), 40_000, 12), TableReader.toHans(), OpenCc.toHans());
    assertThat(hans).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "头发发展了，理发的又发财, 頭髮發展了，理髮的又發財",
    "干部晒干粮食，不干涉树干, 幹部曬乾糧食，不干涉樹幹",
    "皇后后来到了后方, 皇后後來到了後方",
    "面子不是面条，面粉在里面, 面子不是麵條，麵粉在裡面",
    "松了一口气，松树还在, 鬆了一口氣，松樹還在",
    "准许入内，不准拍照，准备好了, 准許入內，不准拍照，準備好了",
    "在瞭望塔里了解情况, 在瞭望塔裡瞭解情況",
    "一只猫只有几周大, 一隻貓只有幾週大",
    "台湾台风过后，电台广播, 臺灣颱風過後，電臺廣播",
    "钟先生敲了敲时钟，余款付清, 鍾先生敲了敲時鐘，餘款付清",
    "签了字，抽签，又发签证, 簽了字，抽籤，又發簽證",
    "进行复制和复核，反复答复, 進行複製和複核，反覆答覆",
    "他借口说借给你, 他藉口說借給你",
    "系统与鞋带的联系，系上, 系統與鞋帶的聯繫，繫上",
    "历史和日历，计划和划船, 歷史和日曆，計劃和划船",
    "制度与制造，征收与长征, 制度與製造，徵收與長征",
    "周围的云说是人云亦云, 周圍的雲說是人云亦云",
    "谷歌收购谷物，岳飞登五岳, 谷歌收購穀物，岳飛登五嶽",
  })
  void simplifiedSentencesBecomeWhatTaiwanWrites(String hans, String hant) {
    assertThat(OpenCc.replaced(hans, TableReader.toHant())).isEqualTo(hant);
  }

  @ParameterizedTest
  @CsvSource({
    "頭髮發展，皇后後來, 头发发展，皇后后来",
    "乾燥的乾隆年間，幹部乾杯, 干燥的乾隆年间，干部干杯",
    "看著著名的著作，沿著河走, 看着著名的著作，沿着河走",
    "瞭望與瞭解，一目瞭然, 瞭望与了解，一目了然",
    "餘先生剩餘的藉口與慰藉, 余先生剩余的借口与慰藉",
    "裡面的麵條，為什麼這麼少, 里面的面条，为什么这么少",
    "衞生署敍述裏面的説明, 卫生署叙述里面的说明",
    "什么人在么, 什么人在么",
    "顛覆與答覆，象徵與宮商角徵羽, 颠覆与答复，象征与宫商角徵羽",
  })
  void traditionalSentencesBecomeSimplified(String hant, String hans) {
    assertThat(OpenCc.replaced(hant, TableReader.toHans())).isEqualTo(hans);
  }

  @Test
  void noEntryChangesTheNumberOfCharacters() {
    for (Map<String, String> table : List.of(TableReader.toHant(), TableReader.toHans())) {
      assertThat(table)
          .allSatisfy(
              (from, to) ->
                  assertThat(to.codePointCount(0, to.length()))
                      .isEqualTo(from.codePointCount(0, from.length())));
      assertThat(table.toString()).doesNotContainPattern("[0-9'\\\\]");
    }
  }

  /** Search and the comparing of texts fold by that table; readers see the same characters. */
  @Test
  void readingAgreesWithFoldingOnEveryCharacterThatFoldingKnows() throws IOException {
    Map<String, String> reading = TableReader.toHans();
    List<String> other = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src/main/resources/wenzhai/t2s.txt"), StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        for (String pair : line.split(" ")) {
          String form = reading.getOrDefault(pair.substring(0, 1), pair.substring(0, 1));
          if (!form.equals(pair.substring(1))) {
            other.add(pair + form);
          }
        }
      }
    }
    assertThat(other).isEmpty();
  }

  private static List<String> differing(
      List<String> texts, Map<String, String> table, OpenCc openCc) {
    List<String> differing = new ArrayList<>();
    for (String text : texts) {
      String ours = OpenCc.replaced(text, table);
      String theirs = openCc.convert(text);
      if (!ours.equals(theirs)) {
        differing.add(text + " " + ours + " " + theirs);
      }
    }
    return differing;
  }
}
