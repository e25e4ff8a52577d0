package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenzhai.model.Card;
import wenzhai.model.Language;

class MeasureTest {

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, 渡轮在清晨离开码头，岸上的人说这条河终于又有了声音，孩子们跟着船跑了很远。",
    "zh-Hant, 渡輪在清晨離開碼頭，岸上的人說這條河終於又有了聲音，孩子們跟著船跑了很遠。",
    "en, 'The ferry left the quay at dawn, and the children ran after it along the bank.'",
    "ja, 渡し船は朝早く桟橋を離れ、子どもたちは川岸をどこまでも追いかけて走っていった。",
    "ko, 나룻배는 새벽에 부두를 떠났고 아이들은 강둑을 따라 멀리까지 달려갔다고 한다.",
    "ru, Паром отошёл от причала на рассвете и дети долго бежали за ним по берегу реки.",
    "zh-Hans, 他用 iPhone 拍下 The Last Ferry 的船名，又在 Twitter 上写：这条船终于回来了。",
  })
  void counts_what_an_article_is_written_in(String language, String text) {
    assertThat(card(Sample.of("<p>" + text.repeat(3) + "</p>").title("x")).language().tag())
        .isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    // stated, text, believed
    "zh-Hans, 渡輪在清晨離開碼頭，岸上的人說這條河終於又有了聲音，孩子們跟著船跑了很遠。, zh-Hant",
    "zh-Hant, 山水人手大小口目火土木日月天上下中心, zh-Hant",
    "fr, 'Le bateau a quitté le quai à l’aube, et les enfants ont couru le long de la rive.', fr",
    "zh-Hans, 'The ferry left the quay at dawn, and the children ran after it.', en",
  })
  void believes_a_stated_language_where_it_can_be_true(
      String stated, String text, String believed) {
    Sample sample = Sample.of("<p>" + text.repeat(3) + "</p>").title("x").language(stated);
    assertThat(card(sample).language().tag()).isEqualTo(believed);
  }

  @Test
  void counts_han_and_words() {
    Card card = card(Sample.of("<p>" + "渡轮".repeat(400) + " the ferry’s 2,000 seats</p>"));
    assertThat(card.characters()).isEqualTo(804);
    assertThat(card.readingMinutes()).isEqualTo(2);
    assertThat(card(Sample.of("<p>短。</p>")).readingMinutes()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "渡轮停了十一年，昨天清晨又离开了码头。岸上站满了人。, 渡轮停了十一年，昨天清晨又离开了码头。岸上站满了人。",
    "“开船了！”船长说，声音大得对岸都听得见。他已经七十岁。, “开船了！”船长说，声音大得对岸都听得见。他已经七十岁。",
    "The ferry came back after 11.5 years. It was dawn., The ferry came back after 11.5 years. It was dawn.",
  })
  void takes_whole_sentences_for_a_summary(String text, String summary) {
    assertThat(Summaries.sentences(text)).isEqualTo(summary);
  }

  @Test
  void ends_a_summary_before_the_sentence_that_would_be_too_much() {
    String first = "渡".repeat(40) + "。";
    assertThat(Summaries.sentences(first + "轮".repeat(40) + "。")).isEqualTo(first);
  }

  @Test
  void cuts_only_a_huge_sentence_and_says_so() {
    String huge = ("渡轮来了又走，").repeat(60) + "完。";
    assertThat(Summaries.sentences(huge)).endsWith("…").hasSizeLessThan(80);
  }

  @Test
  void passes_over_credits_and_the_title_for_the_summary() {
    String html = "<p>河畔小镇重开渡轮</p><p>文：林小舟</p><p>渡轮停了十一年，昨天清晨又离开了码头，岸上站满了人。</p>";
    assertThat(card(Sample.of(html)).summary()).startsWith("渡轮停了十一年");
  }

  private static Card card(Sample sample) {
    return sample.clean().card();
  }

  @Test
  void code_is_in_no_language() {
    String code = "<pre><code>" + "return compute(tide, station);\n".repeat(40) + "</code></pre>";
    assertThat(card(Sample.of("<p>这篇短文讲怎样计算渡口的潮水。</p>" + code).title("潮水")).language())
        .isEqualTo(Language.ZH_HANS);
  }

  @Test
  void of_a_text_and_its_translation_the_title_tells_the_language() {
    String both =
        "<p>第一班船清晨六点开出，乘客可以带自行车上船，船尾的小厨房卖热汤，锅从早到晚不离火。</p>"
            + "<p>The first boat leaves at six in the morning, passengers may bring bicycles, and a"
            + " small kitchen at the stern sells hot soup; the pot is on the fire all day.</p>"
            + "<p>老看守记得三十年前的大水，人们划着木盆去借盐。</p>"
            + "<p>The old watchman remembers the flood of thirty years ago.</p>";
    assertThat(card(Sample.of(both).title("渡口双语读本")).language()).isEqualTo(Language.ZH_HANS);
    assertThat(card(Sample.of(both).title("The Ferry Reader")).language())
        .isEqualTo(Language.ENGLISH);
  }
}
