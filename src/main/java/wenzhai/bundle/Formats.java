package wenzhai.bundle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The forms that there are, by the name that the command line knows them by. */
public final class Formats {
  private Formats() {}

  public static Map<String, BundleFormat> all() {
    Map<String, BundleFormat> formats = new LinkedHashMap<>();
    formats.put("epub", new EpubBook());
    formats.put("html", new HtmlBook());
    formats.put("md", new MarkdownBook());
    formats.put(
        "csl", (bundle, material, press) -> CslJson.of(References.of(bundle, material.digest())));
    formats.put(
        "bib", (bundle, material, press) -> BibTex.of(References.of(bundle, material.digest())));
    formats.put(
        "ris", (bundle, material, press) -> Ris.of(References.of(bundle, material.digest())));
    formats.put("opml", (bundle, material, press) -> Opml.of(bundle, material.digest()));
    return Collections.unmodifiableMap(formats);
  }
}
