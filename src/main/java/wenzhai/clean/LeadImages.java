package wenzhai.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import wenzhai.model.Field;
import wenzhai.model.LeadImage;
import wenzhai.model.Origin;
import wenzhai.model.Picture;
import wenzhai.model.WebAddress;

/** The search for the picture that stands for an article, and for what is said below it. */
final class LeadImages {
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)^(图像来源|圖像來源|图片来源|圖片來源|图源|圖源|图片|圖片|图|圖|摄影|攝影|摄|攝|photo(?:graph)?(?: by)?"
              + "|image(?: source| credit)?|credit|picture)\\s*[:：/，,]\\s*(.{1,80})$");

  /** A moving banner stands above many a text; it is the lead only where there is nothing else. */
  private static final Pattern MOVING = Pattern.compile("(?i)\\.gif(?:$|[?#])|[?&]wx_fmt=gif");

  private static final Evaluator FIGCAPTION = new Evaluator.Tag("figcaption");

  private LeadImages() {}

  static Optional<LeadImage> find(Workbench bench) {
    Optional<LeadImage> named = bench.metadata().leadImage().flatMap(name -> named(bench, name));
    Origin origin = bench.metadata().origin(Field.LEAD_IMAGE);
    if (named.isPresent() && (origin == Origin.SIDECAR || origin == Origin.FRONT_MATTER)) {
      return named;
    }
    Optional<LeadImage> moving = Optional.empty();
    for (Element img : Named.in(bench.body(), "img")) {
      Optional<LeadImage> lead = inBody(bench, img);
      if (lead.isPresent() && !MOVING.matcher(img.attr("src")).find()) {
        return lead;
      }
      moving = moving.isPresent() ? moving : lead;
    }
    return moving.isPresent() ? moving : named;
  }

  private static Optional<LeadImage> named(Workbench bench, String name) {
    Optional<Picture> local = LocalPictures.find(name, bench.file(), bench::picture);
    if (local.isPresent()) {
      return Optional.of(
          new LeadImage(
              local.get().file(), Optional.empty(), local, Optional.empty(), Optional.empty()));
    }
    Optional<WebAddress> whole =
        bench.address().isPresent() ? bench.address().get().resolve(name) : WebAddress.parse(name);
    return whole.map(
        address ->
            new LeadImage(
                address.unwrapped().value(),
                inText(bench, address.unwrapped().value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  private static Optional<String> inText(Workbench bench, String address) {
    Optional<String> identity = PictureVersion.of(address).map(PictureVersion::identity);
    for (Element img : bench.body().getElementsByTag("img")) {
      Optional<PictureVersion> shown = PictureVersion.of(img.attr("src"));
      if (shown.isPresent() && shown.map(PictureVersion::identity).equals(identity)) {
        return WebAddress.parse(img.attr("src")).map(WebAddress::value);
      }
    }
    return Optional.empty();
  }

  private static Optional<LeadImage> inBody(Workbench bench, Element img) {
    Element figure = Markup.nearest(img, "figure");
    Element caption = figure == null ? null : figure.selectFirst(FIGCAPTION);
    Optional<String> credit = Optional.empty();
    Optional<String> text = Optional.empty();
    if (caption != null) {
      Captions.Parts parts = Captions.split(caption);
      credit = parts.credit();
      text = parts.caption().filter(c -> !same(c, bench.metadata().title()));
    }
    String source = img.attr("src");
    Optional<WebAddress> address = WebAddress.parse(source);
    if (address.isPresent()) {
      String url = address.get().value();
      return Optional.of(new LeadImage(url, Optional.of(url), Optional.empty(), text, credit));
    }
    if (source.startsWith("../")) {
      Optional<Picture> local = bench.pictureAt(source.substring(3));
      if (local.isPresent()) {
        return Optional.of(
            new LeadImage(local.get().file(), Optional.empty(), local, text, credit));
      }
    }
    return Optional.empty();
  }

  private static boolean same(String one, String other) {
    return Texts.fold(one).equals(Texts.fold(other));
  }

  /** Who made the picture, when a line says nothing else. */
  static Optional<String> creditOf(String line) {
    Matcher credit = CREDIT.matcher(line);
    return credit.matches() ? Optional.of(credit.group(2).strip()) : Optional.empty();
  }
}
