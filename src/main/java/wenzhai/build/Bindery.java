package wenzhai.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wenzhai.bundle.Bundle;
import wenzhai.bundle.Formats;
import wenzhai.bundle.Material;
import wenzhai.model.Bodies;
import wenzhai.model.BundleForm;
import wenzhai.model.Digest;
import wenzhai.model.Picture;
import wenzhai.read.ContentFolder;
import wenzhai.read.UnreadableFolderException;
import wenzhai.render.Theme;

/** Where bundles are made into files, by the theme's templates. Safe for many threads. */
final class Bindery {
  private final Material material;
  private final Theme theme;

  Bindery(BuildOptions options, ContentFolder folder, Album album, Digest digest, Bodies bodies)
      throws UnreadableFolderException {
    Map<String, Picture> pictures = new TreeMap<>();
    folder.pictures().forEach(picture -> pictures.put(picture.asset(), picture));
    this.theme =
        Theme.open(
            UserTemplates.layers(UserTemplates.in(options.templates()), false),
            digest.site(),
            List.of());
    this.material =
        new Material(
            digest,
            bodies,
            path ->
                Optional.ofNullable(pictures.get(path))
                    .map(folder::bytes)
                    .or(() -> album.bytes(path)));
  }

  byte[] bound(Bundle bundle, BundleForm form) {
    return Formats.of(form).bytes(bundle, material, theme::render);
  }
}
