package wenzhai.store;

import java.io.IOException;
import java.nio.file.Path;

/** A shelf that another build holds. */
final class ShelfInUseException extends IOException {
  private static final long serialVersionUID = 1;

  ShelfInUseException(Path path) {
    super(path + ": another build holds it");
  }
}
