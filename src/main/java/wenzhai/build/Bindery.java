package wenzhai.build;

import java.util.List;
import wenzhai.bundle.Bundle;
import wenzhai.bundle.Formats;
import wenzhai.bundle.Material;
import wenzhai.model.Bodies;
import wenzhai.model.BundleForm;
import wenzhai.model.Digest;
import wenzhai.read.UnreadableFolderException;
import wenzhai.render.Theme;

/** Where bundles are made into files, by the theme's templates. Safe for many threads. */
final class Bindery {
  private final Material material;
  private final Theme theme;

  Bindery(BuildOptions options, Album album, Digest digest, Bodies bodies)
      throws UnreadableFolderException {
    this.theme =
        Theme.open(
            UserTemplates.layers(UserTemplates.in(options.templates()), false),
            digest.site(),
            List.of());
    this.material = new Material(digest, bodies, album::bytes);
  }

  byte[] bound(Bundle bundle, BundleForm form) {
    return Formats.of(form).bytes(bundle, material, theme::render);
  }
}
