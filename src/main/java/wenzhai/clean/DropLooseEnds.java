package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Makes rules of lines that were drawn with characters, and removes those that part nothing: at the
 * ends of the text, or after another.
 */
public final class DropLooseEnds implements CleaningRule {
  private static final Pattern DRAWN_RULE = Pattern.compile("[-—–=_*＊－﹣~～·•.。…■◆\\s]{3,}");

  @Override
  public String id() {
    return "drop-loose-ends";
  }

  @Override
  public void apply(Workbench bench) {
    for (Element block : bench.body().children()) {
      if (block.normalName().equals("p")
          && DRAWN_RULE.matcher(block.text()).matches()
          && block.selectFirst("img") == null
          && !block.text().matches("[.。…\\s]+")) {
        block.replaceWith(new Element("hr"));
      }
    }
    List<Element> loose = new ArrayList<>();
    Element kept = null;
    for (Element block : bench.body().children()) {
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
  }

  private static boolean isRule(Element block) {
    return block.normalName().equals("hr");
  }
}
