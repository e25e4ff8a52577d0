package wenzhai.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import wenzhai.model.Checksum;

/** What was seen of files, as it is kept: all of one version of the program, by path. */
final class Sightings {
  private static final long KIND = 0x577A5365656E3031L;

  private Sightings() {}

  static Map<String, Sighting> read(Path file, Key version) {
    return Framed.read(file, KIND, in -> read(in, version)).orElse(Map.of());
  }

  private static Map<String, Sighting> read(BinaryIn in, Key version) {
    Map<String, Sighting> seen = new HashMap<>();
    if (new Key(in.fixed(), in.fixed()).equals(version)) {
      for (int left = in.small(); left > 0; left--) {
        seen.put(
            in.text(), new Sighting(new Checksum(in.fixed()), in.text(), CardBytes.problems(in)));
      }
    }
    return seen;
  }

  static void write(Path file, Key version, Map<String, Sighting> seen) throws IOException {
    BinaryOut out = new BinaryOut();
    out.fixed(version.high());
    out.fixed(version.low());
    out.number(seen.size());
    seen.forEach(
        (path, sighting) -> {
          out.text(path);
          out.fixed(sighting.look().value());
          out.text(sighting.hash());
          CardBytes.problems(out, sighting.problems());
        });
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, Framed.bytes(KIND, out.bytes()));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
