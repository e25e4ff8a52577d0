package wenzhai.clean;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Removes pictures that nobody sees and that only tell a server who reads. */
public final class DropTrackingPixels implements CleaningRule {
  private static final Cue TRACKER =
      new Cue(
          "medium.com wp.com feedburner doubleclick google-analytics facebook.com scorecard quantserve baidu.com"
              + " cnzz tongji pixel beacon track counter bbc.co logc.nytimes",
          "medium\\.com/_/stat|//(?:pixel|stats)\\.wp\\.com/|feeds\\.feedburner\\.com/~|doubleclick\\.net"
              + "|google-analytics\\.com|facebook\\.com/tr\\b|scorecardresearch|quantserve|hm\\.baidu\\.com"
              + "|\\.cnzz\\.com|tongji|/(?:pixel|beacon|track(?:er|ing)?)\\.(?:gif|png)|counter\\.yadro"
              + "|statcounter|//b\\.scorecard|sa\\.bbc\\.co|logc\\.nytimes");
  private static final Pattern TINY = Pattern.compile("\\s*0?[012](?:px)?\\s*");
  private static final Cue ICON =
      new Cue(
          "/icon /btn /button /arrow /zoom",
          "/(?:icon|btn|button|arrow|zoom)[-_][a-z0-9_-]{1,30}\\.(?:png|gif|svg)(?:$|\\?)");

  @Override
  public String id() {
    return "drop-tracking-pixels";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.drop(this, bench, DropTrackingPixels::isPixel);
  }

  private static boolean isPixel(Element img) {
    if (!img.normalName().equals("img")) {
      return false;
    }
    String source = img.attr("src");
    return isTiny(img.attr("width")) && isTiny(img.attr("height"))
        || source.length() < 2000 && (TRACKER.in(source) || ICON.in(source));
  }

  private static boolean isTiny(String size) {
    return !size.isEmpty() && TINY.matcher(size).matches();
  }
}
