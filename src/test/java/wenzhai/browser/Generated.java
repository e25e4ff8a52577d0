package wenzhai.browser;

import java.nio.file.Path;
import java.util.Random;
import wenzhai.Built;

/**
 * Articles made of words that a seeded hand throws together, in both scripts, some common and most
 * rare, with names in Latin letters and numbers between them.
 */
final class Generated {
  private static final String HANS =
      "的国一在人中是有大会上为这年时地生行和家发业成力部分个主方实动问学经政动法定能面现三务理全社化高民"
          + "度公工过关系制体战点重军经济交机进长明外资本事议权美反应变结华总计利谈判核协约统领导弹铀浓缩";
  private static final String HANT =
      "的國一在人中是有大會上為這年時地生行和家發業成力部分個主方實動問學經政動法定能面現三務理全社化高民"
          + "度公工過關係制體戰點重軍經濟交機進長明外資本事議權美反應變結華總計利談判核協約統領導彈鈾濃縮";
  private static final String[] LATIN = {"Iran", "IAEA", "Reuters", "F-16", "2024", "AI", "airbus"};

  private Generated() {}

  static void articles(Path folder, int count) {
    Random random = new Random(11);
    for (int i = 0; i < count; i++) {
      String characters = i % 3 == 0 ? HANT : HANS;
      StringBuilder text = new StringBuilder();
      text.append("---\ntitle: ").append(run(random, characters, 6 + random.nextInt(12)));
      text.append("\ndate: ").append(2015 + i * 10 / count).append("-03-");
      text.append(String.format("%02d", 1 + random.nextInt(28)));
      text.append("\nsource: ").append(i % 2 == 0 ? "晨海日报" : "北岸週刊").append("\n---\n");
      for (int paragraph = 0; paragraph < 6; paragraph++) {
        for (int clause = 0; clause < 6; clause++) {
          text.append(run(random, characters, 5 + random.nextInt(12)));
          if (random.nextInt(6) == 0) {
            text.append(' ').append(LATIN[random.nextInt(LATIN.length)]).append(' ');
            text.append(run(random, characters, 4));
          }
          text.append(clause == 5 ? '。' : '，');
        }
        text.append("\n\n");
      }
      Built.write(folder.resolve("a" + i + ".md"), text.toString());
    }
  }

  /** Of a few characters much more often than of the rest, as in any language. */
  private static String run(Random random, String characters, int length) {
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < length; i++) {
      double where = random.nextDouble();
      run.append(characters.charAt((int) (where * where * characters.length())));
    }
    return run.toString();
  }
}
