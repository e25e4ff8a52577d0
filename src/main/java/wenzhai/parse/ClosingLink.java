package wenzhai.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;
import wenzhai.model.Origin;
import wenzhai.model.Place;
import wenzhai.model.WebAddress;

/**
 * The line below a text that only leads to the page from which it was taken, as clipping tools
 * write it: a link “原文链接”, or {@code 原文链接：address}. It counts where no head gives an address.
 *
 * @param claim the address
 * @param element holds the line and nothing else
 */
record ClosingLink(Claim claim, Element element) {
  private static final String WORDS =
      "(?:(?:阅读|閱讀|查看|点击查看|點擊查看|访问|訪問)?(?:原文|原始文章|原網頁|原网页|文章)(?:链接|連結|鏈接|地址|网址|網址|出处|出處|来源|來源)?"
          + "|(?:来源|來源|信息来源)(?:链接|連結|鏈接|地址|网址|網址)?"
          + "|(?i:original(?: (?:article|link|post|source|story|page|url))?|(?:view|read) (?:the )?original|source(?: (?:link|url))?|via))";
  private static final Pattern LABEL = Pattern.compile("[\\[【(（]?" + WORDS + "[\\]】)）>→»]?");
  private static final Pattern LINE =
      Pattern.compile(WORDS + "\\s?[:：]\\s?<?((?i:https?)://\\S{4,2000}?)>?");
  private static final int LONGEST_LABEL = 40;
  private static final int LAST = 2;

  /** That of a text, if it has one. */
  static Optional<ClosingLink> of(List<TextBlock> blocks, String path) {
    for (int i = blocks.size() - 1; i >= Math.max(1, blocks.size() - LAST); i--) {
      TextBlock block = blocks.get(i);
      Optional<String> address = block.lines().size() == 1 ? address(block) : Optional.empty();
      if (address.isPresent() && WebAddress.parse(address.get()).isPresent()) {
        Claim claim = Claim.of(Key.URL, address.get(), Origin.BODY, Place.of(path));
        return Optional.of(new ClosingLink(claim, holder(block)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> address(TextBlock block) {
    Matcher line = LINE.matcher(block.text());
    if (line.matches()) {
      return Optional.of(line.group(1));
    }
    if (block.text().length() > LONGEST_LABEL || !LABEL.matcher(block.text()).matches()) {
      return Optional.empty();
    }
    Element link = link(block);
    return link == null ? Optional.empty() : Optional.of(link.attr("href"));
  }

  /** The one link that holds all words of the block. */
  private static Element link(TextBlock block) {
    Element found = null;
    for (Element link : block.element().select("a[href]")) {
      if (Wording.tidy(link.text()).equals(block.text())) {
        found = link;
      }
    }
    return found;
  }

  /** The line's own element; where it shares one with other text, its link. */
  private static Element holder(TextBlock block) {
    Element element = block.element();
    boolean own =
        !element.normalName().equals("body")
            && Wording.tidy(element.text()).equals(block.text())
            && element.selectFirst("img, video, audio, iframe") == null;
    Element link = link(block);
    return own || link == null ? element : link;
  }

  /** Takes the line out, on record, unless it shares its element with other text. */
  List<TextBlock> takenFrom(List<TextBlock> blocks, Element body, List<Change> changes) {
    if (element == body) {
      return blocks;
    }
    changes.add(Change.removed(MetadataReader.MOVED, Wording.tidy(element.text())));
    element.remove();
    return TextBlock.of(body);
  }
}
