package wenzhai.store;

import java.util.List;
import wenzhai.model.Checksum;
import wenzhai.model.Problem;

/**
 * What came of reading a file: the same again as long as it looks so.
 *
 * @param look how it looked, and the file beside it
 * @param hash of what was in them
 * @param problems what was odd about their bytes
 */
public record Sighting(Checksum look, String hash, List<Problem> problems) {
  public Sighting {
    problems = List.copyOf(problems);
  }
}
