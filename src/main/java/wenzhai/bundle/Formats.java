package wenzhai.bundle;

import wenzhai.export.AtomFeed;
import wenzhai.export.JsonFeed;
import wenzhai.model.BundleForm;
import wenzhai.model.Digest;

/** The makers of each form of a bundle. */
public final class Formats {
  private Formats() {}

  /** Whether a bundle in that form would say nothing. */
  public static boolean isEmpty(BundleForm form, Bundle bundle, Digest digest) {
    return form == BundleForm.OPML
        ? Opml.feeds(bundle, digest).isEmpty()
        : bundle.entries().isEmpty();
  }

  public static BundleFormat of(BundleForm form) {
    return switch (form) {
      case EPUB -> new EpubBook();
      case HTML -> new HtmlBook();
      case MD -> new MarkdownBook();
      case CSL -> (bundle, from, press) -> CslJson.of(References.of(bundle, from.digest()));
      case BIB -> (bundle, from, press) -> BibTex.of(References.of(bundle, from.digest()));
      case RIS -> (bundle, from, press) -> Ris.of(References.of(bundle, from.digest()));
      case OPML -> (bundle, from, press) -> Opml.of(bundle, from.digest());
      case ATOM ->
          (bundle, from, press) ->
              new AtomFeed(from.digest(), from.bodies())
                  .bytes(BundleFeed.of(bundle, from.digest(), "atom.xml", false));
      case JSONFEED ->
          (bundle, from, press) ->
              new JsonFeed(from.digest(), from.bodies())
                  .bytes(BundleFeed.of(bundle, from.digest(), "feed.json", false));
    };
  }
}
