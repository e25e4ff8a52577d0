package wenzhai.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenzhai.model.Fate;
import wenzhai.model.LowerCase;
import wenzhai.model.Picture;
import wenzhai.model.Place;
import wenzhai.model.Problem;

/** The pictures of the content folder, each looked at once. */
final class PictureShelf {
  private static final int MOST = 32 << 20;
  private static final int LONGEST_NAME = 40;

  private final Map<Picture, Found> pictures = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Fate> refused = new ArrayList<>();

  private PictureShelf() {}

  static PictureShelf of(List<Found> files) {
    PictureShelf shelf = new PictureShelf();
    for (Found file : files) {
      try {
        shelf.add(file);
      } catch (BoundedFile.Refusal refusal) {
        shelf.refused.add(refusal.fate(file.path()));
      }
    }
    return shelf;
  }

  List<Picture> pictures() {
    return List.copyOf(pictures.keySet());
  }

  /** What an editor should know about those that are shown. */
  List<Problem> problems() {
    return problems;
  }

  /** Those that are not. */
  List<Fate> refused() {
    return refused;
  }

  /**
   * A picture as the site shows it.
   *
   * @throws IllegalArgumentException when it is not one of these
   * @throws IllegalStateException when its file is no longer what it was
   */
  byte[] bytes(Picture picture) {
    Found file = pictures.get(picture);
    if (file == null) {
      throw new IllegalArgumentException("no such picture: " + picture.file());
    }
    try {
      byte[] bytes = BoundedFile.read(file.file(), MOST);
      return isDrawing(file) ? drawing(bytes).bytes() : bytes;
    } catch (BoundedFile.Refusal refusal) {
      throw new IllegalStateException(picture.file() + ": " + refusal.getMessage(), refusal);
    }
  }

  private void add(Found file) throws BoundedFile.Refusal {
    byte[] bytes = BoundedFile.read(file.file(), MOST);
    if (isDrawing(file)) {
      HarmlessSvg drawing = drawing(bytes);
      if (!drawing.leftOut().isEmpty()) {
        problems.add(
            Problem.warning(
                Place.of(file.path()),
                "active-picture",
                "left out of this drawing, since it does more than draw: "
                    + String.join(", ", drawing.leftOut()),
                "export it as plain SVG"));
      }
      put(file, "svg", drawing.bytes(), drawing.size().width(), drawing.size().height());
      return;
    }
    Optional<PictureHeader> header = PictureHeader.of(bytes);
    if (header.isEmpty()) {
      throw notAPicture("this is no picture that browsers show");
    }
    put(file, header.get().extension(), bytes, header.get().width(), header.get().height());
  }

  private void put(Found file, String extension, byte[] bytes, int width, int height) {
    String asset =
        "assets/pictures/" + slug(file.path()) + "-" + Hash.of(8, bytes) + "." + extension;
    pictures.put(Picture.of(file.path(), asset, width, height), file);
  }

  private static boolean isDrawing(Found file) {
    return file.extension().equals("svg");
  }

  private static HarmlessSvg drawing(byte[] bytes) throws BoundedFile.Refusal {
    return HarmlessSvg.of(bytes)
        .orElseThrow(
            () -> notAPicture("this is not well-formed SVG, or it draws its parts too often"));
  }

  private static BoundedFile.Refusal notAPicture(String message) {
    return new BoundedFile.Refusal("not-a-picture", message, "export or save it again");
  }

  private static String slug(String path) {
    String name = FileName.withoutExtension(path.substring(path.lastIndexOf('/') + 1));
    StringBuilder slug = new StringBuilder();
    for (char c : LowerCase.of(name).toCharArray()) {
      boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (kept) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    slug.setLength(Math.min(slug.length(), LONGEST_NAME));
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? "p" : slug.toString();
  }
}
