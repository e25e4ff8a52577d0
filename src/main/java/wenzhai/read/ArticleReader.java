package wenzhai.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenzhai.model.ArticleFile;
import wenzhai.model.Checksum;
import wenzhai.model.Place;
import wenzhai.model.Problem;

/** The way of one file from bytes to text. */
final class ArticleReader {
  private static final int MOST = 16 << 20;
  private static final int MOST_OF_CONFIGURATION = 1 << 20;

  private final List<Problem> problems = new ArrayList<>();

  private ArticleReader() {}

  static Reading read(Candidate candidate) {
    ArticleReader reader = new ArticleReader();
    try {
      ArticleFile file = reader.file(candidate);
      return new Reading.Article(file, reader.problems);
    } catch (BoundedFile.Refusal refusal) {
      return new Reading.Refused(refusal.fate(candidate.path()));
    }
  }

  /** A file of configuration as text; what is odd about it is added to the problems. */
  static Optional<String> configuration(Found file, List<Problem> problems) {
    ArticleReader reader = new ArticleReader();
    Optional<byte[]> bytes = reader.configurationBytes(file);
    Optional<String> text = bytes.map(b -> reader.normalised(file.path(), CharsetLadder.decode(b)));
    problems.addAll(reader.problems);
    return text;
  }

  private ArticleFile file(Candidate candidate) throws BoundedFile.Refusal {
    String path = candidate.path();
    byte[] bytes = BoundedFile.read(candidate.file().file(), MOST);
    Decoded decoded = decode(bytes);
    String text = normalised(path, decoded);
    if (isBlank(text)) {
      throw new BoundedFile.Refusal("empty", "the file is empty", "delete it, or clip it again");
    }
    if (decoded.doubt().isEmpty()) {
      LostCharacters.in(path, text).ifPresent(problems::add);
    }
    if (candidate.file().oddName()) {
      problems.add(
          Problem.warning(
              Place.of(path),
              "odd-file-name",
              "the file's name holds characters that cannot be shown",
              "rename it"));
    }
    Optional<byte[]> beside = candidate.sidecar().flatMap(this::configurationBytes);
    Optional<ArticleFile.Sidecar> sidecar =
        beside.map(
            b -> {
              String name = candidate.sidecar().orElseThrow().path();
              return new ArticleFile.Sidecar(name, normalised(name, CharsetLadder.decode(b)));
            });
    Checksum sum = beside.map(b -> Checksum.of(bytes, b)).orElseGet(() -> Checksum.of(bytes));
    return new ArticleFile(path, text, decoded.charset(), sum.hex(), sidecar);
  }

  private static Decoded decode(byte[] bytes) throws BoundedFile.Refusal {
    Optional<String> kind = FileKind.ofMagic(bytes);
    if (kind.isPresent()) {
      throw binary("this is " + kind.get() + ", not text");
    }
    Decoded decoded = CharsetLadder.decode(bytes);
    if (decoded.plain()) {
      return decoded;
    }
    boolean explained =
        decoded.charset().startsWith("UTF-16") || decoded.charset().startsWith("UTF-32");
    boolean noise = FileKind.mostlyControls(bytes) && !explained;
    if (noise || (!decoded.known() && FileKind.hasManyControls(bytes))) {
      throw binary("this is not text");
    }
    return decoded;
  }

  private static BoundedFile.Refusal binary(String message) {
    return new BoundedFile.Refusal("binary", message, "move it out of the articles' folder");
  }

  private Optional<byte[]> configurationBytes(Found file) {
    try {
      return Optional.of(BoundedFile.read(file.file(), MOST_OF_CONFIGURATION));
    } catch (BoundedFile.Refusal refusal) {
      problems.add(refusal.problem(file.path()));
      return Optional.empty();
    }
  }

  private String normalised(String path, Decoded decoded) {
    if (decoded.plain()) {
      return decoded.text();
    }
    if (decoded.doubt().isPresent()) {
      Decoded.Doubt doubt = decoded.doubt().get();
      Place place = Place.of(path);
      if (doubt.offset() >= 0) {
        TextPosition at = TextPosition.endOf(decoded.text().substring(0, doubt.offset()));
        place = new Place(path, at.line(), at.column());
      }
      problems.add(Problem.warning(place, "encoding", doubt.message(), doubt.remedy()));
    }
    CleanText clean = CleanText.of(decoded.text());
    if (clean.removed() > 0) {
      problems.add(
          Problem.warning(
              new Place(path, clean.line(), clean.column()),
              "control-characters",
              clean.removed() == 1
                  ? "a control character was removed here"
                  : clean.removed() + " control characters were removed, here the first",
              "look whether something is missing"));
    }
    return clean.text();
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white =
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || Character.getType(c) == Character.FORMAT;
      if (!white) {
        return false;
      }
    }
    return true;
  }
}
