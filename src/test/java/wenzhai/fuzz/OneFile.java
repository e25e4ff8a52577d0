package wenzhai.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import wenzhai.model.ArticleFile;
import wenzhai.model.Problems;
import wenzhai.read.ContentFolder;
import wenzhai.read.Reading;
import wenzhai.read.UnreadableFolderException;

/** A content folder with one file in it, which is written and read over and over. */
final class OneFile {
  private static final String NAME = "a.md";

  private final Path path;
  private final ContentFolder folder;

  OneFile() {
    try {
      Path root = Files.createTempDirectory("wenzhai-fuzz");
      path = Files.createFile(root.resolve(NAME));
      root.toFile().deleteOnExit();
      path.toFile().deleteOnExit();
      folder =
          ContentFolder.open(root, new ContentFolder.Overrides(Optional.empty()), new Problems());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableFolderException e) {
      throw new IllegalStateException(e);
    }
  }

  ContentFolder folder() {
    return folder;
  }

  /** The file with those bytes, as it is read; empty when it is refused, and that is explained. */
  Optional<ArticleFile> read(byte[] bytes) {
    try {
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Reading reading = folder.read(NAME);
    if (reading instanceof Reading.Article article) {
      isText(article.file().text());
      return Optional.of(article.file());
    }
    if (reading instanceof Reading.Refused refused && refused.fate().problems().isEmpty()) {
      throw new Broken("refused-silently", refused.fate().toString());
    }
    return Optional.empty();
  }

  /** What the readers count on: whole characters, no controls, lines that end in a line feed. */
  private static void isText(String text) {
    text.codePoints()
        .filter(c -> c != '\n' && c != '\t')
        .filter(c -> Character.isISOControl(c) || c >= 0xd800 && c < 0xe000)
        .findFirst()
        .ifPresent(
            c -> {
              throw new Broken("no-text", "U+%04X".formatted(c));
            });
  }
}
