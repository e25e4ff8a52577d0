package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Makes rules of lines that were drawn with characters, and removes those that part nothing: at the
 * ends of the text, or after another. Removes what buttons leave as lines around the text.
 */
public final class DropLooseEnds implements CleaningRule {
  private static final String DRAWN = "-—–=_*＊－﹣~～·•.。…■◆";
  private static final Pattern DRAWN_RULE = Pattern.compile("[" + DRAWN + "\\s]{3,}");
  private static final Pattern ONLY_DOTS = Pattern.compile("[.。…\\s]+");

  private static final Evaluator MEDIA = Selector.evaluatorOf("img, video, audio, hr, table, pre");
  private static final int LEAST_PARAGRAPH = 40;

  /** {@code 新闻中心 > 国内新闻 > 正文}. */
  private static final Pattern PATH =
      Pattern.compile(
          "[^>›»＞。，]{1,12}(?:\\s?[>›»＞]\\s?[^>›»＞。，]{1,12}){1,4}\\s?[>›»＞]?|[^>›»＞。，]{2,8}\\s[>›»＞]");

  private static final Set<String> CONTROLS =
      Set.of(
          "分享",
          "分享到",
          "分享至",
          "收藏",
          "点赞",
          "點讚",
          "评论",
          "評論",
          "评论区",
          "读者评论",
          "讀者評論",
          "网友评论",
          "網友評論",
          "发表评论",
          "發表評論",
          "我要评论",
          "举报",
          "我要举报",
          "我要反馈",
          "关闭",
          "关闭窗口",
          "关闭本页",
          "关闭窗口打印本页",
          "打印本页",
          "打印本页关闭窗口",
          "责任编辑",
          "責任編輯",
          "简繁english",
          "簡繁english",
          "繁简english",
          "保存网页",
          "我要反馈保存网页",
          "字号",
          "字號",
          "字体",
          "字體",
          "字体大小",
          "打印",
          "列印",
          "转发",
          "轉發",
          "复制链接",
          "複製連結",
          "朗读",
          "听全文",
          "听新闻",
          "聽新聞",
          "关注",
          "關注",
          "返回顶部",
          "回到頂部",
          "end",
          "share",
          "print",
          "email",
          "tweet",
          "sharethis",
          "addcomment",
          "savearticle");

  @Override
  public String id() {
    return "drop-loose-ends";
  }

  @Override
  public void apply(Workbench bench) {
    for (Lines.Line line : bench.lines().list()) {
      if (line.is("p") && isDrawnRule(line)) {
        line.element().replaceWith(new Element("hr"));
        bench.moved();
      }
    }
    List<Element> loose = new ArrayList<>();
    Element kept = null;
    for (Element block : Named.childrenOf(bench.body())) {
      boolean rule = isRule(block);
      if (rule && (kept == null || isRule(kept))) {
        loose.add(block);
      } else {
        kept = block;
      }
    }
    if (kept != null && isRule(kept)) {
      loose.add(kept);
    }
    bench.dropAll(this, loose);
    bench.dropAll(this, controls(bench.lines().list()));
  }

  private static boolean isDrawnRule(Lines.Line line) {
    boolean drawn = line.text().isEmpty() || DRAWN.indexOf(line.text().charAt(0)) >= 0;
    if (!drawn || line.hasPicture()) {
      return false;
    }
    String text = line.element().text();
    return DRAWN_RULE.matcher(text).matches() && !ONLY_DOTS.matcher(text).matches();
  }

  /** What buttons and paths leave as lines above the first paragraph and below the last. */
  private static List<Element> controls(List<Lines.Line> lines) {
    List<Element> found = new ArrayList<>();
    int first = 0;
    while (first < lines.size() && !isProse(lines.get(first))) {
      first++;
    }
    int last = lines.size() - 1;
    while (last > first && !isProse(lines.get(last))) {
      last--;
    }
    for (int i = 0; i < lines.size() && first < lines.size(); i++) {
      if ((i < first || i > last) && isControl(lines.get(i))) {
        found.add(lines.get(i).element());
      }
    }
    return found;
  }

  private static boolean isProse(Lines.Line line) {
    return line.text().length() >= LEAST_PARAGRAPH;
  }

  private static boolean isControl(Lines.Line line) {
    String text = line.text();
    if (text.isEmpty() || text.length() > LEAST_PARAGRAPH) {
      return false;
    }
    String said = Texts.fold(text);
    boolean control =
        said.isEmpty()
            ? line.is("p") && text.length() <= 2
            : CONTROLS.contains(said) || isPath(text);
    return control && line.element().selectFirst(MEDIA) == null;
  }

  private static boolean isPath(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (">›»＞".indexOf(text.charAt(i)) >= 0) {
        return PATH.matcher(text).matches();
      }
    }
    return false;
  }

  private static boolean isRule(Element block) {
    return block.normalName().equals("hr");
  }
}
