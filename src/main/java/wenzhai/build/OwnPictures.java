package wenzhai.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import wenzhai.model.Picture;
import wenzhai.read.ContentFolder;
import wenzhai.vault.PlainPicture;
import wenzhai.vault.Scaled;
import wenzhai.vault.ScaledPictures;

/**
 * The pictures that lie in the content folder as the site shows them: without what cameras note,
 * and narrower ones beside those that are large. The files in the folder stay as they are. Each is
 * looked at when it is first shown; safe for many threads.
 */
final class OwnPictures {
  private final ContentFolder folder;
  private final ScaledPictures scaled;
  private final Map<String, Picture> all = new TreeMap<>();
  private final Map<String, Rendition> looks = new ConcurrentHashMap<>();

  OwnPictures(ContentFolder folder, ScaledPictures scaled) {
    this.folder = folder;
    this.scaled = scaled;
    folder.pictures().forEach(picture -> all.put(picture.asset(), picture));
  }

  boolean isOf(ContentFolder other) {
    return folder == other;
  }

  /** What pages say of the picture that articles name by that place on the site. */
  Optional<Picture> shown(String asset) {
    return Optional.ofNullable(all.get(asset)).map(picture -> look(picture).picture());
  }

  private Rendition look(Picture picture) {
    return looks.computeIfAbsent(picture.asset(), asset -> newLook(picture));
  }

  private Rendition newLook(Picture picture) {
    List<Scaled> versions =
        PlainPicture.of(folder.bytes(picture))
            .map(plain -> scaled.of(plain.original(), plain.bytes()))
            .orElse(List.of());
    return Rendition.of(picture, versions);
  }

  /**
   * The files of those pictures, by their paths on the site.
   *
   * @param assets as articles name them, or as pages show them
   */
  Map<String, Supplier<byte[]>> files(Set<String> assets) {
    Map<String, Supplier<byte[]>> files = new TreeMap<>();
    for (Picture picture : all.values()) {
      Rendition known = looks.get(picture.asset());
      boolean shown = known != null && assets.contains(known.picture().asset());
      if (shown || assets.contains(picture.asset())) {
        files.putAll(look(picture).files(scaled, () -> plain(picture)));
      }
    }
    return files;
  }

  /** The bytes at that place on the site. */
  Optional<byte[]> bytes(String asset) {
    return Optional.ofNullable(files(Set.of(asset)).get(asset)).map(Supplier::get);
  }

  private byte[] plain(Picture picture) {
    byte[] written = folder.bytes(picture);
    return PlainPicture.of(written).map(PlainPicture::bytes).orElse(written);
  }
}
