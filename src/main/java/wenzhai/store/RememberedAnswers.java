package wenzhai.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What other servers said, by address, each with the time at which it was said. Safe for many
 * threads. It can be asked for again, so what cannot be read or written is forgotten.
 */
public final class RememberedAnswers implements AutoCloseable {
  /** After so many new answers the file is written, lest an interrupted run asks them all again. */
  private static final int FEW = 100;

  private record Said(Instant at, String text) {}

  private final Optional<Path> file;
  private final Instant now;
  private final Map<String, Said> answers = new TreeMap<>();
  private int unwritten;

  private RememberedAnswers(Optional<Path> file, Instant now) {
    this.file = file;
    this.now = now;
  }

  /**
   * The answers of earlier runs.
   *
   * @param folder where they are kept; empty to begin anew and to keep nothing
   * @param age how old they may be
   * @param now the time of this run
   */
  public static RememberedAnswers at(Optional<Path> folder, Duration age, Instant now) {
    RememberedAnswers answers =
        new RememberedAnswers(folder.map(place -> place.resolve("links.tsv")), now);
    answers.file.ifPresent(path -> answers.read(path, now.minus(age)));
    return answers;
  }

  public synchronized Optional<String> find(String address) {
    return Optional.ofNullable(answers.get(address)).map(Said::text);
  }

  /**
   * Keeps an answer as of now.
   *
   * @param text on one line
   */
  public synchronized void put(String address, String text) {
    answers.put(address, new Said(now, text.replaceAll("[\\t\\r\\n]+", " ")));
    if (++unwritten >= FEW) {
      write();
    }
  }

  @Override
  public synchronized void close() {
    if (unwritten > 0) {
      write();
    }
  }

  private void read(Path path, Instant oldest) {
    try {
      for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
        String[] parts = line.split("\t", 3);
        Instant at = parts.length == 3 ? Instant.parse(parts[0]) : Instant.MIN;
        if (!at.isBefore(oldest) && !at.isAfter(now)) {
          answers.put(parts[1], new Said(at, parts[2]));
        }
      }
    } catch (IOException | DateTimeParseException forgotten) {
      answers.clear();
    }
  }

  private void write() {
    unwritten = 0;
    if (file.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    answers.forEach(
        (address, said) ->
            lines
                .append(said.at())
                .append('\t')
                .append(address)
                .append('\t')
                .append(said.text())
                .append('\n'));
    Path path = file.get();
    Path fresh = path.resolveSibling("links." + ProcessHandle.current().pid() + ".new");
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(fresh, lines, StandardCharsets.UTF_8);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException forgotten) {
      fresh.toFile().delete();
    }
  }
}
