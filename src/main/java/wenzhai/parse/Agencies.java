package wenzhai.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.Publisher;

/** News agencies by the names under which texts credit them. */
final class Agencies {
  private static final List<String> KNOWN =
      List.of(
          "路透社",
          "路透",
          "路透中文网",
          "法新社",
          "法新",
          "美联社",
          "美聯社",
          "德新社",
          "新华社",
          "新華社",
          "中新社",
          "中国新闻社",
          "中國新聞社",
          "中新网",
          "中央社",
          "中通社",
          "香港中通社",
          "共同社",
          "时事社",
          "時事社",
          "时事通讯社",
          "韩联社",
          "韓聯社",
          "朝中社",
          "塔斯社",
          "俄塔社",
          "俄新社",
          "俄罗斯卫星通讯社",
          "卫星通讯社",
          "国际文传电讯社",
          "彭博社",
          "彭博",
          "彭博新闻社",
          "埃菲社",
          "安莎社",
          "合众国际社",
          "合眾國際社",
          "道琼斯",
          "道瓊斯",
          "欧通社",
          "歐通社",
          "波通社",
          "国际电",
          "Reuters",
          "AFP",
          "AP",
          "Associated Press",
          "dpa",
          "DPA",
          "EPD",
          "KNA",
          "Xinhua",
          "Bloomberg",
          "Kyodo",
          "Yonhap",
          "TASS",
          "EFE",
          "UPI",
          "ANSA",
          "Agence France-Presse");

  private final Pattern any;

  Agencies(Publishers publishers) {
    TreeSet<String> names = new TreeSet<>(KNOWN);
    for (Publisher publisher : publishers.all()) {
      if (publisher.kind().filter("agency"::equals).isPresent()) {
        names.addAll(Publishers.namesOf(publisher));
      }
    }
    List<String> longestFirst = new ArrayList<>(names);
    longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));
    StringBuilder pattern = new StringBuilder();
    for (String name : longestFirst) {
      boolean latin = name.charAt(0) < 0x80;
      pattern.append(pattern.isEmpty() ? "" : "|");
      pattern.append(latin ? "(?<![A-Za-z])" : "").append(Pattern.quote(name));
      pattern.append(latin ? "(?![A-Za-z])" : "");
    }
    any = Pattern.compile(pattern.toString());
  }

  /** The agencies that a credit names, in order, each once. */
  List<String> in(String credit) {
    List<String> found = new ArrayList<>();
    Matcher matcher = any.matcher(credit);
    while (matcher.find()) {
      if (!found.contains(matcher.group())) {
        found.add(matcher.group());
      }
    }
    return found;
  }

  /** Whether a credit names agencies and, beside signs and 等, nothing else. */
  boolean isOnlyAgencies(String credit) {
    return !in(credit).isEmpty()
        && any.matcher(credit)
            .replaceAll("")
            .replaceAll("[、，,;；/／\\s和与與及以等及电電综合綜合报道報導]", "")
            .isEmpty();
  }
}
