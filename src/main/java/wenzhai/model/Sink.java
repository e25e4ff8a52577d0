package wenzhai.model;

import java.util.function.Supplier;

/** Where finished files go: a folder, the memory, a checker. Called by many threads at once. */
@FunctionalInterface
public interface Sink {
  void accept(OutputFile file);

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
