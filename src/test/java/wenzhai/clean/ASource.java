package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import wenzhai.model.Article;
import wenzhai.model.Blocks;
import wenzhai.model.Problems;

/** The articles of one source, made up for a test, and what learning from them does to each. */
final class ASource {
  private static final String WORDS = "河水山谷渡船木桥茶叶竹林石阶灯火渔网稻田驿站书信邮差铁匠陶器布匹果园羊群集市钟楼旧巷砖墙雨季风向日落潮汐";

  private final List<Article> articles;
  private final ArticleCleaner cleaner = Sample.of("").rules().cleaner();

  private ASource(List<Article> articles) {
    this.articles = articles;
  }

  /** So many articles, each made from its number. */
  static ASource of(int count, IntFunction<String> html) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(
          Sample.of(html.apply(i)).url("https://paper.example/" + i + ".html").rules().clean());
    }
    return new ASource(articles);
  }

  /** Paragraphs that no other article has. */
  static String story(int number, int paragraphs) {
    Random random = new Random(number * 7919L + 1);
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      html.append("<p>");
      for (int j = 0; j < 30 + random.nextInt(40); j++) {
        int word = 2 * random.nextInt(WORDS.length() / 2);
        html.append(WORDS, word, word + 2);
      }
      html.append("。</p>");
    }
    return html.toString();
  }

  Set<Long> furniture() {
    List<Blocks> blocks = articles.stream().map(Article::blocks).toList();
    return FurnitureLearner.learn(blocks);
  }

  /** The source when what it taught has been taken out. */
  ASource refined() {
    Set<Long> furniture = furniture();
    Problems problems = new Problems();
    return new ASource(
        articles.stream().map(a -> cleaner.without(furniture, a, problems)).toList());
  }

  Article article(int number) {
    return articles.get(number);
  }

  String body(int number) {
    return articles.get(number).body();
  }

  List<String> bodies() {
    return articles.stream().map(Article::body).toList();
  }

  List<Blocks> blocks() {
    return articles.stream().map(Article::blocks).toList();
  }
}
