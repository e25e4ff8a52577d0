package wenzhai.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wenzhai.model.Publisher;

/**
 * The outlets that come with Wenzhai, as lines that are read in no time: {@code publishers.yml},
 * from which a test has them made, would take a tenth of a small build.
 *
 * <p>A line is an outlet: slug, names, hosts, aliases, home, feed, time zone and kind, with a tab
 * between. {@code |} is between names, hosts and aliases, {@code =} after the language of a name.
 */
final class KnownOutlets {
  private static final String FILE = "/wenzhai/publishers.tsv";

  private KnownOutlets() {}

  /** The lines that are in the jar. */
  static byte[] bytes() {
    try (InputStream in = KnownOutlets.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + FILE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  static List<Publisher> read(byte[] lines) {
    List<Publisher> outlets = new ArrayList<>();
    for (String line : new String(lines, StandardCharsets.UTF_8).split("\n")) {
      String[] fields = line.split("\t", -1);
      Map<String, String> names = new LinkedHashMap<>();
      for (String name : parts(fields[1])) {
        int end = name.indexOf('=');
        names.put(name.substring(0, end), name.substring(end + 1));
      }
      outlets.add(
          new Publisher(
              fields[0],
              names,
              parts(fields[2]),
              parts(fields[3]),
              one(fields[4]),
              one(fields[5]),
              one(fields[6]),
              one(fields[7]),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return outlets;
  }

  /** The line of an outlet, of which nothing else is said. */
  static String line(Publisher outlet) {
    return String.join(
        "\t",
        outlet.slug(),
        outlet.names().entrySet().stream()
            .map(name -> name.getKey() + '=' + name.getValue())
            .collect(Collectors.joining("|")),
        String.join("|", outlet.hosts()),
        String.join("|", outlet.aliases()),
        outlet.home().orElse(""),
        outlet.feed().orElse(""),
        outlet.timezone().orElse(""),
        outlet.kind().orElse(""));
  }

  private static List<String> parts(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
  }

  private static Optional<String> one(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }
}
