package wenzhai.store;

import java.nio.file.Path;

/** A shelf that cannot be read or written: damaged, in use elsewhere, or on a broken disk. */
final class DamagedShelfException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean inUse;

  DamagedShelfException(Path path, String what, boolean inUse, Throwable cause) {
    super(path + ": " + what, cause);
    this.inUse = inUse;
  }

  /** Whether nothing is wrong with it but that another build holds it. */
  boolean isInUse() {
    return inUse;
  }
}
