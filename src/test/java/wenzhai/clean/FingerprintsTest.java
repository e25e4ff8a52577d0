package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import wenzhai.model.Fingerprint;

class FingerprintsTest {
  private static final String TEXT =
      "渡船停了三天，船工们坐在岸边补网，说起从前涨水的年月。茶厂把旧烘房改成了陈列室，墙上挂着历任师傅的手写账页。"
          + "小学的操场铺了新沙，孩子们在上面画出整座镇子的地图。邮差老郑退休那天，沿路的狗一只也没有叫。铁匠铺的炉火熄了又生，"
          + "学徒第一次打出一把合格的镰刀。果园主人在树下摆了长桌，谁来都可以坐下吃一碗面。钟楼的指针倒退了两分钟，"
          + "全镇的人都说是风的缘故。ABC Radio 在2024年5月报道。";

  @Test
  void punctuationWidthCaseAndWhiteSpaceDoNotCount() {
    String other =
        TEXT.replace("，", ", ").replace("。", " ").replace("ABC", "ａｂｃ").replace("2024", "２０２４");
    assertThat(Fingerprints.of(other)).isEqualTo(Fingerprints.of(TEXT));
  }

  @Test
  void scriptsDoNotCount() {
    String traditional =
        TEXT.replace("从", "從")
            .replace("涨", "漲")
            .replace("铁", "鐵")
            .replace("两", "兩")
            .replace("后", "後");
    assertThat(traditional).isNotEqualTo(TEXT);
    assertThat(Fingerprints.of(traditional)).isEqualTo(Fingerprints.of(TEXT));
  }

  @Test
  void aSingleLetterCounts() {
    Fingerprint other = Fingerprints.of(TEXT.replace("三天", "四天"));
    assertThat(other.text()).isNotEqualTo(Fingerprints.of(TEXT).text());
  }

  @Test
  void numbersAreTold() {
    Fingerprint other = Fingerprints.of(TEXT.replace("2024", "2031"));
    assertThat(other.numbers()).isNotEqualTo(Fingerprints.of(TEXT).numbers());
  }

  @Test
  void shortTextsHaveNone() {
    assertThat(Fingerprints.of(TEXT.substring(0, 150))).isEqualTo(Fingerprint.NONE);
    assertThat(Fingerprints.of("")).isEqualTo(Fingerprint.NONE);
  }

  @Test
  void staysWhatItIs() {
    // kept fingerprints are compared with new ones: a change needs a new version of the store
    assertThat(Long.toHexString(Fingerprints.of(TEXT).text())).isEqualTo("a7a4c42b108fbc46");
    byte[] bins = Fingerprints.of(TEXT).bins().getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Base64.getEncoder().encodeToString(bins)).startsWith("HB+BIaGr7S0AAPLB");
  }

  @Test
  void hasNoMoreThanAFewHundredLetters() {
    assertThat(Fingerprints.of(TEXT.repeat(100)).bins()).hasSize(256);
  }

  @Test
  void theTableHoldsTheOrdinaryCharacters() {
    String traditional = "們這來時個國說會對發學經過動還進種樣問實現間長見開關與義從當點機應給讓論難將認愛沒戰為業裡麼後臺灣";
    String simplified = "们这来时个国说会对发学经过动还进种样问实现间长见开关与义从当点机应给让论难将认爱没战为业里么后台湾";
    StringBuilder folded = new StringBuilder();
    traditional.chars().forEach(c -> folded.append(Simplified.of((char) c)));
    assertThat(folded).hasToString(simplified);
    simplified.chars().forEach(c -> assertThat(Simplified.of((char) c)).isEqualTo((char) c));
  }
}
