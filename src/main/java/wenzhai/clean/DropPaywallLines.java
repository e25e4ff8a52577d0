package wenzhai.clean;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Removes lines that say that the rest is for those who pay or sign in, or stands elsewhere. */
public final class DropPaywallLines implements CleaningRule {
  static final String ID = "drop-paywall-lines";

  private static final int LONGEST = 160;
  private static final Cue NOTICE =
      new Cue(
          "hit free continue subscri member 继续 繼續 全文 解锁 解鎖 付费 付費 专享 專享 订阅者 訂閱者 专属 專屬 阅读 閱讀 查看 read",
          "you.ve hit the wall|you have (?:reached|used) your (?:limit|last|free)"
              + "|(?:reached|exceeded) your .{0,30}free (?:articles?|stories)"
              + "|(?:subscribe|sign in|log in|register|become a member) (?:now )?to (?:continue|keep|read|unlock)"
              + "|continue reading (?:on|in|at|this|with)\\b|this (?:article|story|content|post) is (?:only )?(?:for|available to)"
              + " (?:paid |our )?(?:subscribers|members)|already a (?:subscriber|member)\\?"
              + "|member-only story|(?:登录|登入|登錄|注册|註冊|订阅|訂閱|付费|付費|购买|購買|成为会员|成為會員|加入会员|加入會員)"
              + "(?:后|後|以|即可|方可|并|並|，|才能){0,2}.{0,10}(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|查看全文|解锁|解鎖|看全文|继续浏览)"
              + "|(?:本文|全文|此内容|此內容|剩余内容|以下内容).{0,8}(?:付费|付費|会员专享|會員專享|订阅者|訂閱者|会员专属|會員專屬)"
              + "|(?:打开|打開|下载|下載).{0,8}(?:app|客户端|客戶端).{0,10}(?:阅读|閱讀|查看|全文)"
              + "|^(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|查看全文|点击阅读全文|read (?:the )?(?:full|whole) (?:story|article|post)"
              + "|read more)\\s*[.…»>→]*$");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public void apply(Workbench bench) {
    Set<Element> suspects = new Suspects().in(bench.body());
    if (!suspects.isEmpty()) {
      Furniture.drop(
          this, bench, element -> suspects.contains(element) && isNotice(bench, element));
    }
  }

  private static boolean isNotice(Workbench bench, Element element) {
    Outline.Weight weight = bench.outline().weight(element);
    return weight.text() > 3
        && weight.text() <= LONGEST
        && weight.pictures() == 0
        && Markup.breaksLines(element)
        && !holdsLines(element)
        && NOTICE.in(Texts.of(element));
  }

  private static boolean holdsLines(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      boolean line =
          element.childNode(i) instanceof Element child
              && Markup.breaksLines(child)
              && child.hasText();
      if (line) {
        return true;
      }
    }
    return false;
  }

  /**
   * The elements whose text may hold one of the words without which nothing is a notice. Each text
   * is looked at alone, so where one ends in the midst of a word, or holds what is not read, the
   * word is taken for whole.
   */
  private static final class Suspects implements NodeVisitor {
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private char before;

    Set<Element> in(Element body) {
      Walk.through(body, this);
      return found;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && !words.getWholeText().isEmpty()) {
        char[] text = words.getWholeText().toCharArray();
        if (holdsUnread(text) || NOTICE.words().mayTouch(before, text, text.length)) {
          suspect(words.parent());
        }
        before = text[text.length - 1];
      }
    }

    private void suspect(Node innermost) {
      for (Node up = innermost; up instanceof Element element && found.add(element); ) {
        up = up.parent();
      }
    }

    /** Whether a text holds characters that are left out when it is read. */
    private static boolean holdsUnread(char[] text) {
      for (char c : text) {
        if (c == '\u00ad' || c == '\u200b') {
          return true;
        }
      }
      return false;
    }
  }
}
