package wenzhai.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import wenzhai.model.Picture;
import wenzhai.vault.Scaled;
import wenzhai.vault.ScaledPictures;

/**
 * A picture as the site shows it: in full, or no wider than any page shows it, and narrower.
 *
 * @param picture what pages say of it
 * @param stem the place of its files on the site, without width and extension
 * @param scaled its narrower versions
 * @param whole whether it is there in full, too
 */
record Rendition(Picture picture, String stem, List<Scaled> scaled, boolean whole) {
  /**
   * @param full the picture where it is there in full
   */
  static Rendition of(Picture full, List<Scaled> narrower) {
    String stem = full.asset().substring(0, full.asset().lastIndexOf('.'));
    List<Picture.Version> versions = new ArrayList<>();
    for (Scaled version : narrower) {
      versions.add(new Picture.Version(asset(stem, version), version.width()));
    }
    Scaled widest = narrower.isEmpty() ? null : narrower.get(narrower.size() - 1);
    if (widest != null && widest.width() == ScaledPictures.WIDEST) {
      Picture picture =
          new Picture(full.file(), asset(stem, widest), widest.width(), widest.height(), versions);
      return new Rendition(picture, stem, narrower, false);
    }
    if (widest != null) {
      versions.add(new Picture.Version(full.asset(), full.width()));
    }
    Picture picture = new Picture(full.file(), full.asset(), full.width(), full.height(), versions);
    return new Rendition(picture, stem, narrower, true);
  }

  private static String asset(String stem, Scaled version) {
    return stem + "-" + version.width() + version.extension();
  }

  /**
   * Its files, by their paths on the site.
   *
   * @param full the bytes of the picture in full
   */
  Map<String, Supplier<byte[]>> files(ScaledPictures made, Supplier<byte[]> full) {
    Map<String, Supplier<byte[]>> files = new TreeMap<>();
    for (Scaled version : scaled) {
      files.put(asset(stem, version), () -> made.bytes(version));
    }
    if (whole) {
      files.put(picture.asset(), full);
    }
    return files;
  }
}
