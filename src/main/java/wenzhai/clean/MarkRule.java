package wenzhai.clean;

import java.util.Optional;

/** A decision about the character at which a scan stands, by what stands before and after it. */
@FunctionalInterface
interface MarkRule {
  /** Empty when the character stays. */
  Optional<MarkEdit> at(LineScan scan);
}
