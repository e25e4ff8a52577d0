package wenzhai.write;

import java.nio.file.Path;

/** The step in which two folders change names, so that neither name is ever without one. */
@FunctionalInterface
interface Exchange {
  /**
   * @return false where the system, or the disk, cannot; nothing was done then
   */
  boolean swap(Path one, Path other);

  /** For systems that know nothing of the kind. */
  Exchange NONE = (one, other) -> false;

  static Exchange ofTheSystem() {
    return SystemCall::exchange;
  }
}
