package wenzhai.clean;

import java.util.Optional;

/** A decision about the character at which a scan stands, by what stands before and after it. */
interface MarkRule {
  /** Whether there may be something to mend in that text; where not, it need not be scanned. */
  boolean concerns(String text);

  /** Empty when the character stays. */
  Optional<MarkEdit> at(LineScan scan);
}
