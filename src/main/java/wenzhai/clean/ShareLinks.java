package wenzhai.clean;

import java.util.List;
import org.jsoup.nodes.Element;
import wenzhai.model.LowerCase;

/** The addresses by which pages offer to pass an article on. */
final class ShareLinks {
  private static final Cue WEB =
      new Cue(
          "facebook twitter x.com whatsapp wa.me t.me telegram linkedin weibo qq.com douban renren pinterest"
              + " reddit addtoany addthis jiathis line. plurk icio.us digg pocket google tumblr hatena"
              + " threads instapaper bsky stumbleupon sharer vk.com mastodonshare",
          "^(?:https?:)?//(?:[a-z0-9-]+\\.){0,3}?(?:"
              + "facebook\\.com/(?:sharer|share\\.php|dialog/(?:share|feed|send)|plugins/(?:like|share))"
              + "|(?:twitter|x)\\.com/(?:share|intent/|home\\?status)"
              + "|whatsapp\\.com/send|wa\\.me/\\?|t\\.me/share|telegram\\.me/share"
              + "|linkedin\\.com/(?:sharearticle|sharing|cws/share)|weibo\\.com/share"
              + "|share\\.v\\.t\\.qq\\.com|connect\\.qq\\.com/widget|qzone\\.qq\\.com/cgi"
              + "|sns\\.qzone\\.qq\\.com|douban\\.com/(?:recommend|share)|widget\\.renren\\.com"
              + "|pinterest\\.[a-z.]+/pin/create|reddit\\.com/submit|addtoany\\.com|addthis\\.com"
              + "|jiathis\\.com|line\\.me/(?:r/msg|lineit|r/share)|line\\.naver\\.jp/r/msg"
              + "|plurk\\.com/\\?|del\\.icio\\.us/post|digg\\.com/submit|getpocket\\.com/(?:save|edit)"
              + "|google\\.com/(?:bookmarks|share)|plus\\.google\\.com/share|tumblr\\.com/(?:share|widgets)"
              + "|b\\.hatena\\.ne\\.jp/(?:add|entry)|threads\\.net/intent|instapaper\\.com/(?:hello|edit)"
              + "|bsky\\.app/intent|stumbleupon\\.com/submit|service\\.weibo\\.com"
              + "|sharer\\.|vk\\.com/share|mastodonshare\\.com)");
  private static final Cue OTHER =
      new Cue(
          "whatsapp: line: fb-messenger: viber: tg: weixin: sms: mailto:? javascript: share=",
          "^(?:whatsapp|line|fb-messenger|viber|tg|weixin|sms):"
              + "|^mailto:\\?|^javascript:.{0,40}(?:share|print)|[?&]share=[a-z-]{3,20}(?:&|$)");

  /** Most addresses hold none of all these words. */
  private static final Words WORDS = Cue.wordsOf(List.of(WEB, OTHER));

  private ShareLinks() {}

  static boolean isShareLink(Element link) {
    String href = LowerCase.of(link.attr("href").strip());
    if (href.length() > 400) {
      href = href.substring(0, 400);
    }
    return WORDS.anyIn(href) && (WEB.in(href) || OTHER.in(href));
  }
}
