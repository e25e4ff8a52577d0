package wenzhai.store;

import java.util.List;
import wenzhai.model.Change;

/**
 * An article's text as it is kept, apart from its card.
 *
 * @param body its HTML
 * @param changes what cleaning did
 */
record TextBytes(String body, List<Change> changes) {
  byte[] bytes() {
    BinaryOut out = new BinaryOut();
    out.text(body);
    out.each(
        changes,
        change -> {
          out.text(change.rule());
          out.text(change.before());
          out.text(change.after());
        });
    return out.bytes();
  }

  static TextBytes read(byte[] bytes) {
    BinaryIn in = new BinaryIn(bytes);
    return new TextBytes(in.text(), changes(in));
  }

  /** The changes alone. */
  static List<Change> changes(byte[] bytes) {
    BinaryIn in = new BinaryIn(bytes);
    in.skipText();
    return changes(in);
  }

  private static List<Change> changes(BinaryIn in) {
    return in.each(() -> new Change(in.text(), in.text(), in.text()));
  }
}
