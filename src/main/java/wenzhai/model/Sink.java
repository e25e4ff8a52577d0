package wenzhai.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Where finished files go: a folder, the memory, a checker. Called by many threads at once. */
@FunctionalInterface
public interface Sink {
  void accept(OutputFile file);

  /** What a file holds, written and not kept: of a large collection it may be very much. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Takes a file that is written bit by bit.
   *
   * @param path relative to the site's root, with {@code /} between its parts
   */
  default void accept(String path, Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    accept(new OutputFile(path, bytes.toByteArray()));
  }

  /**
   * Whether that file is there already, made from the very same by an earlier build: then it need
   * not be made, nor handed over.
   *
   * @param madeFrom says what the file is made from, beside the theme and the site's configuration,
   *     as {@link Page#madeFrom} does
   */
  default boolean has(String path, Supplier<?> madeFrom) {
    return false;
  }

  /**
   * Whether a file that is made from something else than before looks the very same all the same;
   * asked only when {@link #has} said no.
   *
   * @param view what the file shows
   */
  default boolean shows(String path, Supplier<?> view) {
    return false;
  }
}
