package wenzhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/** Furniture that only the whole collection shows is gone from the site, and is on record. */
class LearnedFurnitureTest {
  private static final String[] STORIES = {
    "渡船停了三天，船工们坐在岸边补网，说起从前涨水的年月。",
    "茶厂把旧烘房改成了陈列室，墙上挂着历任师傅的手写账页。",
    "小学的操场铺了新沙，孩子们在上面画出整座镇子的地图。",
    "邮差老郑退休那天，沿路的狗一只也没有叫。",
    "铁匠铺的炉火熄了又生，学徒第一次打出一把合格的镰刀。",
    "果园主人在树下摆了长桌，谁来都可以坐下吃一碗面。",
    "钟楼的指针倒退了两分钟，全镇的人都说是风的缘故。"
  };

  @TempDir Path temp;

  private void collect(int from, int to) {
    for (int i = from; i < to; i++) {
      String text = STORIES[i] + "记者在现场住了" + (i + 2) + "夜，记下这些见闻。";
      Built.write(
          temp.resolve("content/" + i + ".md"),
          """
          ---
          title: 河滨札记之%d
          from: https://paper.example/2024/story-%d.html
          date: 2024-05-0%d
          slug: story-%d
          ---
          <p>%s</p><p>%s</p><p>%s</p>
          <h3>渡口服务台</h3>
          <p>请把渡口日报设为书签，欢迎投稿，商务合作请致电。</p>
          """
              .formatted(i, i, i + 1, i, text, text.replace('天', '日'), text.replace('的', '之')));
    }
  }

  private SortedMap<String, byte[]> build(String name, String... more) {
    String[] options = {
      "--content", temp.resolve("content").toString(), "--output", temp.resolve(name).toString()
    };
    String[] all = Arrays.copyOf(options, options.length + more.length);
    System.arraycopy(more, 0, all, options.length, more.length);
    Built built = Built.run(all);
    assertThat(built.code()).as(built.err()).isZero();
    return Built.files(temp.resolve(name));
  }

  private static String text(SortedMap<String, byte[]> site, String path) {
    assertThat(site).containsKey(path);
    return new String(site.get(path), StandardCharsets.UTF_8);
  }

  @Test
  void isGoneFromPagesAndFeedsAndShownAmongTheChanges() {
    collect(0, 6);
    SortedMap<String, byte[]> site = build("site", "--no-cache");
    String page = text(site, "articles/story-1.html");
    assertThat(page).contains("茶厂把旧烘房").doesNotContain("商务合作").doesNotContain("渡口服务台");
    assertThat(text(site, "articles/story-1.changes.html")).contains("商务合作", "渡口服务台");
    assertThat(text(site, "digest.json")).contains("\"learned-furniture\":2");
    assertThat(text(site, "atom.xml")).doesNotContain("商务合作");
  }

  @Test
  void aBuildThatRemembersGivesTheBytesOfOneThatDoesNot() {
    String cache = temp.resolve("cache").toString();
    collect(0, 4);
    SortedMap<String, byte[]> few = build("few", "--cache", cache);
    assertThat(text(few, "articles/story-1.html")).contains("商务合作");
    collect(4, 7);
    SortedMap<String, byte[]> fresh = build("fresh", "--no-cache");
    for (String name : new String[] {"second", "third"}) {
      SortedMap<String, byte[]> remembered = build(name, "--cache", cache);
      assertThat(remembered.keySet()).isEqualTo(fresh.keySet());
      fresh.forEach((path, bytes) -> assertThat(remembered.get(path)).as(path).isEqualTo(bytes));
    }
  }
}
