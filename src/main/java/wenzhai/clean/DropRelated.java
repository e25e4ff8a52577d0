package wenzhai.clean;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Removes boxes with lists of other articles, by what the page or their heading calls them. */
public final class DropRelated implements CleaningRule {
  private static final int LONGEST = 160;
  private static final int LONGEST_HEADING = 24;
  private static final Cue HEADING =
      new Cue(
          "感兴趣 感興趣 喜欢 喜歡 想看 相关 相關 阅读 閱讀 更多 猜你 你可能 文章 新闻 新聞 推荐 推薦 内容 內容 排行 其他 其它 在看 阅 閱 見 见 往期 一篇 related you read recommended more most next miss trending",
          "^(?:(?:您|你)?(?:可能)?(?:也|还|還)?(?:会|會)?(?:感兴趣|感興趣|喜欢|喜歡|想看)的?(?:文章|内容|內容|报道|報道)?"
              + "|(?:更多)?(?:相关|相關)(?:阅读|閱讀|文章|新闻|新聞|报道|報道|報導|(?:主题|主題)?(?:内容|內容)|链接|連結|专题|專題|主题|主題|话题|話題)"
              + "|(?:延伸|推荐|推薦|扩展|擴展|拓展|更多)(?:阅读|閱讀)|更多(?:文章|新闻|新聞|报道|報導|内容|內容|相关.{0,4})"
              + "|(?:猜你|你可能)喜[欢歡].{0,4}|(?:热门|熱門|热点|熱點|最新|精彩|编辑|編輯)(?:文章|新闻|新聞|推荐|推薦|内容|內容|阅读|閱讀|排行)"
              + "|.{0,14}的(?:其他|其它)(?:文章|报道|報道|報導|作品)|大家都在看|(?:另|也)请?請?参?參?[阅閱见見]|往期(?:回顾|回顧|文章|推荐|推薦|精选|精選)|上一篇|下一篇"
              + "|related(?: (?:articles?|posts?|stor(?:y|ies)|news|content|topics?|reading|coverage|links?))?"
              + "|(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|read (?:more|next|also)|also read"
              + "|recommended(?: (?:for you|reading|articles))?|more (?:from|on|stories|news|articles|in)\\b.{0,30}"
              + "|most (?:read|popular|viewed)|up next|don.t miss|trending(?: now)?|further reading))\\z");
  private static final Pattern AROUND_HEADING =
      Pattern.compile("^[\\s■●◆▶►▼·•|【\\[〔「☞👉-]+|[\\s:：】\\]〕」…>»-]+$");

  @Override
  public String id() {
    return "drop-related";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.drop(this, bench, element -> isLabelled(bench, element) || isHeaded(bench, element));
  }

  private static boolean isLabelled(Workbench bench, Element element) {
    return element.attributesSize() > 0
        && bench.labels(element).contains(Label.RELATED)
        && isMostlyLinks(bench, element);
  }

  /** A box that begins with such words and holds little but links. */
  private static boolean isHeaded(Workbench bench, Element element) {
    Markup kind = Markup.of(element);
    if (kind != Markup.SHELL || bench.outline().weight(element).links() == 0) {
      return false;
    }
    Element first = element.firstElementChild();
    return first != null
        && bench.outline().weight(first).text() <= LONGEST_HEADING
        && isHeading(Texts.of(first))
        && isMostlyLinks(bench, element);
  }

  private static boolean isMostlyLinks(Workbench bench, Element element) {
    Outline.Weight weight = bench.outline().weight(element);
    int allowed = weight.links() == 0 ? 30 : 20 + 12 * weight.links();
    return weight.running() <= Math.min(LONGEST, allowed) && Furniture.isSmallPart(bench, element);
  }

  static boolean isHeading(String text) {
    if (text.length() > 2 * LONGEST_HEADING) {
      return false;
    }
    if (!HEADING.mayBeIn(text)) {
      return false;
    }
    String bare = AROUND_HEADING.matcher(text).replaceAll("");
    return bare.length() <= LONGEST_HEADING && HEADING.in(bare);
  }
}
