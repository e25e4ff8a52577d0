package wenzhai.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;
import wenzhai.model.TagLetters;
import wenzhai.model.WebAddress;

/**
 * Gives pictures that a script would have loaded later their address now, and removes the copy that
 * stands beside them for browsers without scripts. Where a page offers the same picture in more
 * pixels than its plain source has, that address alone stays in its {@code srcset}.
 */
public final class PromoteLazyImages implements CleaningRule {
  private static final List<String> SOURCES =
      List.of(
          "data-src",
          "data-lazy-src",
          "data-original",
          "data-actualsrc",
          "data-cfsrc",
          "data-url",
          "data-echo",
          "data-hi-res-src",
          "data-full-src",
          "data-img-src",
          "data-image-src");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)^(?:data:|about:|javascript:|#)|(?:^|[/_.-])(?:spacer|blank|placeholder|loading|lazy"
              + "(?:load)?|transparent|1x1|pixel|default_?img|grey|gray)[^/]{0,12}\\.(?:gif|png|svg|jpe?g|webp)");

  @Override
  public String id() {
    return "promote-lazy-images";
  }

  @Override
  public void apply(Workbench bench) {
    List<Element> fallbacks = new ArrayList<>();
    List<Element> pictures = new ArrayList<>();
    for (Element element : bench.outline().elements()) {
      switch (element.normalName()) {
        case "amp-img", "amp-anim" -> pictures.add(element.tagName("img"));
        case "img" -> pictures.add(element);
        case "noscript" -> fallbacks.add(element);
        default -> {}
      }
    }
    if (!fallbacks.isEmpty()) {
      pictures.removeIf(picture -> picture.closest("noscript") != null);
    }
    pictures.forEach(picture -> promote(bench, picture));
    if (!fallbacks.isEmpty()) {
      Set<String> shown = new HashSet<>();
      pictures.forEach(picture -> shown.add(identity(bench, picture.attr("src"))));
      fallbacks.forEach(fallback -> replaceFallback(bench, fallback, shown));
    }
  }

  void promote(Workbench bench, Element img) {
    String source = img.attr("src").strip();
    boolean real =
        PictureSource.isPictureInText(source)
            || !source.isEmpty() && !PLACEHOLDER.matcher(source).find();
    Optional<String> lazy = lazySource(img);
    if (lazy.isEmpty() && !real) {
      lazy = setSource(img);
    }
    boolean same = real && lazy.isPresent() && path(lazy.get()).equals(path(source));
    if (lazy.isPresent() && !same) {
      img.attr("src", lazy.get());
      bench.changed(new Change(id(), "", lazy.get()));
    } else if (!real) {
      img.removeAttr("src");
    }
    offerLarger(bench, img);
  }

  private static Optional<String> lazySource(Element img) {
    for (String name : SOURCES) {
      String value = img.attr(name).strip();
      if (!value.isEmpty() && !PLACEHOLDER.matcher(value).find()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> setSource(Element img) {
    for (SourceSet set : SourceSet.of(img)) {
      Optional<String> best =
          set.best(PromoteLazyImages::isAddress).map(SourceSet.Candidate::address);
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  private static boolean isAddress(String candidate) {
    return !PLACEHOLDER.matcher(candidate).find();
  }

  private void offerLarger(Workbench bench, Element img) {
    Optional<String> larger = larger(bench, img);
    if (larger.isPresent()) {
      if (!img.attr("srcset").equals(larger.get())) {
        img.attr("srcset", larger.get());
        bench.changed(new Change(id(), img.attr("src"), larger.get()));
      }
    } else {
      img.removeAttr("srcset");
    }
  }

  private static Optional<String> larger(Workbench bench, Element img) {
    List<SourceSet> sets = SourceSet.of(img);
    String source = img.attr("src").strip();
    Optional<PictureVersion> plain = sets.isEmpty() ? Optional.empty() : version(bench, source);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    String identity = plain.get().identity();
    for (SourceSet set : sets) {
      Optional<String> larger =
          set.larger(
              source,
              plain.get().width(),
              one ->
                  isAddress(one)
                      && version(bench, one)
                          .filter(v -> v.identity().equals(identity))
                          .isPresent());
      if (larger.isPresent()) {
        return larger;
      }
    }
    return Optional.empty();
  }

  private static Optional<PictureVersion> version(Workbench bench, String source) {
    Optional<WebAddress> address =
        bench.address().isPresent()
            ? bench.address().get().resolve(source)
            : WebAddress.parse(source);
    return address.flatMap(a -> PictureVersion.of(a.value()));
  }

  private void replaceFallback(Workbench bench, Element fallback, Set<String> shown) {
    Element content = fallback;
    if (fallback.childrenSize() == 0 && fallback.wholeText().contains("<img")) {
      content = Jsoup.parseBodyFragment(TagLetters.bounded(fallback.wholeText())).body();
    }
    for (Element img : content.select("img")) {
      promote(bench, img);
      if (shown.add(identity(bench, img.attr("src")))) {
        fallback.before(img);
      }
    }
    bench.drop(this, fallback);
  }

  /** By which two addresses of one picture, in two sizes or through a proxy, are equal. */
  private static String identity(Workbench bench, String source) {
    Optional<WebAddress> address =
        bench.address().isPresent()
            ? bench.address().get().resolve(source)
            : WebAddress.parse(source);
    return address.map(a -> path(a.unwrapped().key())).orElse(path(source));
  }

  private static String path(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
      end++;
    }
    return address.substring(0, end).replaceFirst("-[0-9]{2,4}x[0-9]{2,4}(?=\\.[a-z]{3,4}$)", "");
  }
}
