package wenzhai.export.card;

import java.util.Optional;

/** What sets a line of text. */
interface Typesetter {
  /** For where there is no font that can be used. */
  Typesetter NONE = (text, size) -> Optional.empty();

  /**
   * The line in a height of one and a half times its size.
   *
   * @return empty when it cannot be set with every one of its characters
   */
  Optional<Sheet> line(String text, int size);
}
