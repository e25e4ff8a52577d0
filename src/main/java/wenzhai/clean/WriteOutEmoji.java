package wenzhai.clean;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import wenzhai.model.Change;

/** Writes out the characters that pages show as little pictures. */
public final class WriteOutEmoji implements CleaningRule {
  private static final int LONGEST = 12;
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i)/emoji/|/twemoji|s\\.w\\.org/images/core|/(?:smil(?:ey|ies)|emoticons?)/");

  @Override
  public String id() {
    return "write-out-emoji";
  }

  @Override
  public void apply(Workbench bench) {
    for (Element img : bench.outline().elements()) {
      if (!img.nameIs("img") || img.parent() == null) {
        continue;
      }
      String alt = img.attr("alt").strip();
      boolean emoji =
          img.hasClass("emoji")
              || img.hasClass("wp-smiley")
              || SOURCE.matcher(img.attr("src")).find();
      if (emoji && !alt.isEmpty() && alt.length() <= LONGEST) {
        img.replaceWith(new TextNode(alt));
        bench.changed(new Change(id(), "", alt));
      }
    }
  }
}
