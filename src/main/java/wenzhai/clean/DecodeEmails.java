package wenzhai.clean;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import wenzhai.model.Change;

/** Writes e-mail addresses out that a server had hidden from robots. */
public final class DecodeEmails implements CleaningRule {
  private static final String LINK = "/cdn-cgi/l/email-protection";

  @Override
  public String id() {
    return "decode-emails";
  }

  @Override
  public void apply(Workbench bench) {
    for (Element element : bench.outline().elements()) {
      String href = element.attr("href");
      boolean coded = element.hasAttr("data-cfemail");
      boolean link = href.contains(LINK);
      if (!coded && !link || element.parent() == null) {
        continue;
      }
      int hash = href.indexOf('#');
      String code = coded ? element.attr("data-cfemail") : href.substring(hash + 1);
      Optional<String> address = coded || hash >= 0 ? decode(code) : Optional.empty();
      if (link && !Texts.of(element).contains("[email")) {
        element.removeAttr("href");
        continue;
      }
      String before = Texts.of(element);
      element.replaceWith(new TextNode(address.orElse("")));
      bench.changed(new Change(id(), before, address.orElse("")));
    }
  }

  /** Each byte is written as two digits; the first is the key of the others. */
  private static Optional<String> decode(String code) {
    if (!code.matches("(?:[0-9a-fA-F]{2}){2,200}")) {
      return Optional.empty();
    }
    int key = Integer.parseInt(code.substring(0, 2), 16);
    byte[] bytes = new byte[code.length() / 2 - 1];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (Integer.parseInt(code.substring(2 * i + 2, 2 * i + 4), 16) ^ key);
    }
    return Optional.of(new String(bytes, StandardCharsets.UTF_8));
  }
}
