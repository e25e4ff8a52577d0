package wenzhai.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import wenzhai.model.Picture;
import wenzhai.read.ContentFolder;
import wenzhai.vault.PlainPicture;
import wenzhai.vault.ScaledPictures;

/**
 * The pictures that lie in the content folder as the site shows them: without what cameras note,
 * and narrower ones beside those that are large. The files in the folder stay as they are.
 */
final class OwnPictures {
  private final ContentFolder folder;
  private final ScaledPictures scaled;
  private final Map<String, Picture> all = new TreeMap<>();
  private final Map<String, Rendition> shown = new TreeMap<>();

  private OwnPictures(ContentFolder folder, ScaledPictures scaled) {
    this.folder = folder;
    this.scaled = scaled;
    folder.pictures().forEach(picture -> all.put(picture.asset(), picture));
  }

  /**
   * @param assets those that the site may show, by their places on the site
   */
  static OwnPictures of(
      ContentFolder folder, Set<String> assets, ScaledPictures scaled, Workers workers) {
    OwnPictures own = new OwnPictures(folder, scaled);
    List<String> wanted = assets.stream().filter(own.all::containsKey).toList();
    List<Optional<Rendition>> looked =
        workers.each(wanted, Progress.SILENT, asset -> own.look(own.all.get(asset)));
    for (int i = 0; i < wanted.size(); i++) {
      String asset = wanted.get(i);
      looked.get(i).ifPresent(rendition -> own.shown.put(asset, rendition));
    }
    return own;
  }

  private Optional<Rendition> look(Picture picture) {
    return plain(picture)
        .map(
            plain ->
                Rendition.of(
                    picture.file(),
                    picture.asset(),
                    plain.original(),
                    scaled.of(plain.original(), plain.bytes())))
        .filter(rendition -> !rendition.scaled().isEmpty());
  }

  private Optional<PlainPicture> plain(Picture picture) {
    return PlainPicture.of(folder.bytes(picture));
  }

  /** What pages say of the picture at that place; empty when it is as it always was. */
  Optional<Picture> shown(String asset) {
    return Optional.ofNullable(shown.get(asset)).map(Rendition::picture);
  }

  /**
   * The files of those pictures, by their paths on the site.
   *
   * @param assets as articles name them, or as pages show them
   */
  Map<String, Supplier<byte[]>> files(Set<String> assets) {
    Map<String, Supplier<byte[]>> files = new TreeMap<>();
    for (Picture picture : all.values()) {
      Rendition rendition = shown.get(picture.asset());
      boolean inFull = assets.contains(picture.asset());
      if (rendition != null && (inFull || assets.contains(rendition.picture().asset()))) {
        files.putAll(rendition.files(scaled, () -> bytes(picture)));
      } else if (rendition == null && inFull) {
        files.put(picture.asset(), () -> bytes(picture));
      }
    }
    return files;
  }

  /** The bytes at that place on the site. */
  Optional<byte[]> bytes(String asset) {
    return Optional.ofNullable(files(Set.of(asset)).get(asset)).map(Supplier::get);
  }

  private byte[] bytes(Picture picture) {
    byte[] written = folder.bytes(picture);
    return PlainPicture.of(written).map(PlainPicture::bytes).orElse(written);
  }
}
