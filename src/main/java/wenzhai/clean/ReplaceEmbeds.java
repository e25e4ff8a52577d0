package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;
import wenzhai.model.WebAddress;

/** Puts a plain link that names the service where something was embedded from elsewhere. */
public final class ReplaceEmbeds implements CleaningRule {
  private static final List<String> SOURCES =
      List.of("src", "data-src", "data-lazy-src", "data-original", "data", "data-url");
  private static final Pattern PLAYER =
      Pattern.compile(
          "https?://(?:www\\.)?(?:youtube\\.com/(?:watch\\?v=|embed/)|youtu\\.be/|player\\.vimeo\\.com/)"
              + "[A-Za-z0-9_/-]{4,40}");

  @Override
  public String id() {
    return "replace-embeds";
  }

  @Override
  public void apply(Workbench bench) {
    for (Element element : bench.outline().elements()) {
      switch (element.normalName()) {
        case "iframe", "embed", "object", "amp-youtube" -> replaceFrame(bench, element);
        case "video", "audio" -> replaceMedia(bench, element);
        default -> {
          if (element.attributesSize() > 0) {
            replaceWaiting(bench, element);
          }
        }
      }
    }
  }

  private void replaceFrame(Workbench bench, Element frame) {
    if (!frame.normalName().equals("iframe")
        && frame.closest("object") != frame
        && frame.closest("object") != null) {
      return;
    }
    Optional<Services> service =
        source(frame).flatMap(s -> address(bench, s)).flatMap(Services::of);
    if (service.isEmpty() || isShownBeside(frame, service.get())) {
      bench.drop(this, frame);
      return;
    }
    String title = Texts.strip(frame.attr("title"));
    boolean says =
        !title.isEmpty()
            && title.length() <= 120
            && !title.equalsIgnoreCase(service.get().name())
            && !title.matches("(?i)youtube video player|video|embed.*|iframe.*");
    Element next = frame.parent() == null ? null : nextBlock(frame);
    boolean repeated = says && next != null && Texts.of(next).startsWith(title);
    String text = service.get().name();
    put(
        bench,
        frame,
        frame,
        says && !repeated ? text + "：" + title : text,
        service.get().address());
  }

  private void replaceMedia(Workbench bench, Element media) {
    boolean video = media.normalName().equals("video");
    Element child = media.selectFirst("source[src]");
    String raw =
        media.attr("src").isBlank() && child != null ? child.attr("src") : media.attr("src");
    Element caption = Captions.following(media);
    Element last = caption == null ? media : caption;
    String poster = media.attr("poster").strip();
    if (!poster.isEmpty()) {
      media.before(new Element("img").attr("src", poster).attr("alt", ""));
    }
    Optional<WebAddress> address = address(bench, raw);
    if (address.isEmpty()) {
      bench.drop(this, media);
      return;
    }
    boolean chinese = bench.site().language().isChinese();
    String kind = video ? (chinese ? "视频" : "Video") : (chinese ? "音频" : "Audio");
    put(bench, media, last, kind + "：" + address.get().host(), address.get().value());
  }

  /** An empty box that names in an attribute what a script would have put into it. */
  private void replaceWaiting(Workbench bench, Element box) {
    if (Markup.of(box) != Markup.SHELL || bench.outline().weight(box).text() > 0) {
      return;
    }
    for (Attribute attribute : box.attributes()) {
      if (!attribute.getKey().startsWith("data-") || attribute.getValue().length() > 500) {
        continue;
      }
      Matcher player = PLAYER.matcher(attribute.getValue());
      Optional<Services> service =
          player.find() ? WebAddress.parse(player.group()).flatMap(Services::of) : Optional.empty();
      if (service.isPresent() && box.selectFirst("iframe, img, a") == null) {
        put(bench, box, box, service.get().name(), service.get().address());
        return;
      }
    }
  }

  private void put(Workbench bench, Element old, Element after, String text, String address) {
    Element link = new Element("a").addClass(SafeAttributes.EMBED);
    link.attr("href", address).text(text);
    after.after(new Element("p").appendChild(link));
    old.remove();
    bench.changed(new Change(id(), "", text));
  }

  private static Optional<String> source(Element frame) {
    List<Element> bearers = new ArrayList<>(List.of(frame));
    bearers.addAll(frame.select("embed"));
    for (Element bearer : bearers) {
      for (String name : SOURCES) {
        String value = bearer.attr(name).strip();
        if (!value.isEmpty() && !value.startsWith("about:") && !value.startsWith("data:")) {
          return Optional.of(value);
        }
      }
    }
    Element parameter = frame.selectFirst("param[name=movie], param[name=src]");
    return parameter == null ? Optional.empty() : Optional.of(parameter.attr("value"));
  }

  private static Optional<WebAddress> address(Workbench bench, String source) {
    return bench.address().isPresent()
        ? bench.address().get().resolve(source)
        : WebAddress.parse(source);
  }

  private static Element nextBlock(Element frame) {
    for (Element up = frame; up != null && up.parent() != null; up = up.parent()) {
      if (up.nextElementSibling() != null) {
        return up.nextElementSibling();
      }
    }
    return null;
  }

  /** WordPress puts a quotation with the link before the frame of a page of its own kind. */
  private static boolean isShownBeside(Element frame, Services service) {
    if (frame.hasClass("wp-embedded-content")) {
      return true;
    }
    Element before = frame.previousElementSibling();
    return before != null
        && before.normalName().equals("blockquote")
        && before.select("a[href]").stream()
            .anyMatch(a -> a.attr("href").startsWith(service.address()));
  }
}
