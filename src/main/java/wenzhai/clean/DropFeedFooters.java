package wenzhai.clean;

/** Removes what feeds and feed readers add below every article. */
public final class DropFeedFooters implements CleaningRule {
  private static final int LONGEST = 800;
  static final Cue FOOTER =
      new Cue(
          "rss feed get_post_time post del.icio.us © (c) medium",
          "^(?:获取更多|獲取更多|订阅更多)\\s*RSS|^https?://feedx\\.(?:net|xyz)\\S*(?:\\s+https?://feedx\\S*)?$"
              + "|feed enhanced by|get_post_time\\(|better feed from|^post tags?\\s*:"
              + "|^(?:©|\\(c\\)).{0,300}\\bpermalink\\b|add to\\s*del\\.icio\\.us"
              + "|^the post .{1,300} (?:first )?appeared first on |^本文首发于.{0,40}(?:rss|feed)"
              + "|was originally published in .{1,200} on Medium, where people are"
              + "|^(?:generated|powered) by (?:rsshub|feed43|fivefilters|feeddd)|^(?:rsshub|feeddd)\\b");

  @Override
  public String id() {
    return "drop-feed-footers";
  }

  @Override
  public void apply(Workbench bench) {
    Lines.drop(
        this,
        bench,
        line ->
            line.is("p", "ul", "blockquote", "h2", "h3", "h4", "h5", "h6")
                && line.text().length() <= LONGEST
                && line.says(FOOTER));
  }
}
