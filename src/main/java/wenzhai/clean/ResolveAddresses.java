package wenzhai.clean;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;
import wenzhai.model.Picture;
import wenzhai.model.WebAddress;

/**
 * Makes links and pictures name whole addresses: relative ones are read from the article's own
 * address, pictures of the content folder get their place on the site, picture proxies are left out
 * and so is what only tracks.
 */
public final class ResolveAddresses implements CleaningRule {
  @Override
  public String id() {
    return "resolve-addresses";
  }

  @Override
  public void apply(Workbench bench) {
    Set<String> names = new HashSet<>();
    for (Element element : bench.outline().elements()) {
      names.add(element.id());
      if (element.normalName().equals("a")) {
        names.add(element.attr("name"));
      }
    }
    for (Element element : bench.outline().elements()) {
      if (element.normalName().equals("a") && element.hasAttr("href")) {
        link(bench, element, names);
      } else if (element.normalName().equals("img")) {
        picture(bench, element);
      }
    }
  }

  private void link(Workbench bench, Element link, Set<String> names) {
    String href = link.attr("href").strip();
    if (href.startsWith("#") && (names.contains(href.substring(1)) || bench.address().isEmpty())) {
      return;
    }
    Optional<WebAddress> resolved = resolve(bench, href);
    if (resolved.isEmpty()) {
      return;
    }
    WebAddress clean = resolved.get().withoutTracking();
    if (!clean.equals(resolved.get())) {
      bench.changed(new Change(id(), resolved.get().value(), clean.value()));
    }
    link.attr("href", isWithin(bench, clean, names) ? fragment(clean) : clean.value());
  }

  private void picture(Workbench bench, Element img) {
    String source = img.attr("src").strip();
    if (source.startsWith("../") && bench.pictureAt(source.substring(3)).isPresent()) {
      return;
    }
    Optional<Picture> local = LocalPictures.find(source, bench.file(), bench::picture);
    if (local.isPresent()) {
      LocalPictures.show(img, local.get(), "../");
      return;
    }
    Optional<WebAddress> resolved = resolve(bench, source);
    if (resolved.isPresent()) {
      img.attr("src", original(bench, resolved.get()));
      Optional<WebAddress> larger = resolve(bench, img.attr("srcset"));
      if (larger.isPresent()) {
        img.attr("srcset", original(bench, larger.get()));
      }
    }
  }

  private String original(Workbench bench, WebAddress written) {
    WebAddress original = written.unwrapped();
    if (!original.equals(written)) {
      bench.changed(new Change(id(), written.value(), original.value()));
    }
    return original.value();
  }

  private static Optional<WebAddress> resolve(Workbench bench, String reference) {
    return bench.address().isPresent()
        ? bench.address().get().resolve(reference)
        : WebAddress.parse(reference);
  }

  private static boolean isWithin(Workbench bench, WebAddress target, Set<String> names) {
    String fragment = fragment(target);
    return fragment.length() > 1
        && names.contains(fragment.substring(1))
        && bench.address().isPresent()
        && bench.address().get().key().equals(target.key());
  }

  private static String fragment(WebAddress address) {
    int hash = address.value().indexOf('#');
    return hash < 0 ? "" : address.value().substring(hash);
  }
}
