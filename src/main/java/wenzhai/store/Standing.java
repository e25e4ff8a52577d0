package wenzhai.store;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wenzhai.model.Checksum;

/**
 * What a build left in a folder, and what each file was made from: it holds as long as the folder
 * looks as it did then.
 *
 * @param folder the folder as the build left it
 * @param prints of what the files were made from, by path; not of all files
 */
public record Standing(LastBuild.Seen folder, Map<String, Checksum> prints) {
  private static final long KIND = 0x577A53746E643031L;

  /** How many are made room for before they are there. */
  private static final int MOST_AT_ONCE = 1 << 20;

  public Standing {
    prints = Collections.unmodifiableMap(prints);
  }

  /** The record in that file; empty when there is none that this version wrote whole. */
  public static Optional<Standing> read(Path file) {
    return Framed.read(file, KIND, Standing::read);
  }

  private static Standing read(BinaryIn in) {
    LastBuild.Seen folder =
        new LastBuild.Seen(
            in.text(), in.flag(), in.fixed(), new Footprint(in.fixed(), in.fixed(), in.fixed()));
    int count = in.small();
    Map<String, Checksum> prints = new HashMap<>(Math.min(count, MOST_AT_ONCE) * 2);
    for (int left = count; left > 0; left--) {
      prints.put(in.text(), new Checksum(in.fixed()));
    }
    return new Standing(folder, prints);
  }

  /** The bytes that {@link #read} reads. */
  public byte[] bytes() {
    BinaryOut out = new BinaryOut();
    out.text(folder.path());
    out.flag(folder.links());
    out.fixed(folder.young());
    out.fixed(folder.print().files());
    out.fixed(folder.print().sum());
    out.fixed(folder.print().check());
    out.number(prints.size());
    prints.forEach(
        (path, print) -> {
          out.text(path);
          out.fixed(print.value());
        });
    return Framed.bytes(KIND, out.bytes());
  }
}
