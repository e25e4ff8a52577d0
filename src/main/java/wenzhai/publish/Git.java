package wenzhai.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The user's own git at work in a repository, with an index of its own, so that the user's index
 * and work tree are never touched.
 */
final class Git {
  /**
   * What git answered.
   *
   * @param code zero when it did what it was asked for
   * @param out its standard output
   * @param words its standard error, in English
   */
  record Answer(int code, byte[] out, String words) {
    String text() {
      return new String(out, StandardCharsets.UTF_8).strip();
    }

    /** The lines of text that end with a NUL each, as {@code -z} makes them. */
    List<String> parts() {
      String text = new String(out, StandardCharsets.UTF_8);
      return text.isEmpty() ? List.of() : List.of(text.split("\0"));
    }
  }

  private final Path repository;
  private final Path desk;
  private final boolean mayAsk;
  private Optional<Path> objects = Optional.empty();

  /**
   * @param desk an empty folder for what git needs on the way
   * @param mayAsk whether someone is there to give a password
   */
  Git(Path repository, Path desk, boolean mayAsk) {
    this.repository = repository;
    this.desk = desk;
    this.mayAsk = mayAsk;
  }

  /** Keeps from now on what git makes out of the repository, which is only read. */
  void trialOnly() throws IOException, RefusedPublicationException {
    Path own = repository.resolve(must("rev-parse", "--git-path", "objects").text());
    objects = Optional.of(own.toAbsolutePath().normalize());
    Files.createDirectories(desk.resolve("objects"));
  }

  /** The answer to a question that may be answered with no. */
  Answer ask(String... words) throws IOException {
    return run(new byte[0], words);
  }

  Answer must(String... words) throws IOException, RefusedPublicationException {
    return must(new byte[0], words);
  }

  /**
   * The answer of a command that has to succeed.
   *
   * @throws RefusedPublicationException with git's own words when it did not
   */
  Answer must(byte[] input, String... words) throws IOException, RefusedPublicationException {
    Answer answer = run(input, words);
    if (answer.code() != 0) {
      throw new RefusedPublicationException(
          repository.toString(),
          "git " + words[0] + " failed: " + said(answer),
          "see what it says");
    }
    return answer;
  }

  /** Git's own words on one line, without what it calls them. */
  static String said(Answer answer) {
    List<String> lines = new ArrayList<>();
    for (String line : answer.words().split("\\R")) {
      String words = line.strip().replaceFirst("^(fatal|error|remote): ", "");
      if (!words.isEmpty() && !words.startsWith("hint:") && lines.size() < 3) {
        lines.add(words);
      }
    }
    return lines.isEmpty() ? "it ended with " + answer.code() : String.join(" ", lines);
  }

  private Answer run(byte[] input, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "gc.auto=0"));
    command.addAll(List.of(words));
    Path in = desk.resolve("in");
    Path errors = desk.resolve("errors");
    Files.write(in, input);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(repository.toFile());
    builder.redirectInput(in.toFile());
    builder.redirectError(errors.toFile());
    environment(builder.environment());
    Process process = start(builder);
    byte[] out = process.getInputStream().readAllBytes();
    try {
      int code = process.waitFor();
      return new Answer(code, out, Files.readString(errors, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("git " + words[0] + " was interrupted", e);
    }
  }

  private static Process start(ProcessBuilder builder) throws IOException {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new IOException("git could not be started; install it, or put it on the PATH", e);
    }
  }

  private void environment(Map<String, String> environment) {
    // a hook or another git that runs us has set them for itself
    List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX", "GIT_NAMESPACE").forEach(environment::remove);
    environment.put("GIT_INDEX_FILE", desk.resolve("index").toString());
    environment.put("LC_ALL", "C");
    if (!mayAsk) {
      environment.put("GIT_TERMINAL_PROMPT", "0");
      environment.putIfAbsent("GIT_SSH_COMMAND", "ssh -o BatchMode=yes");
    }
    objects.ifPresent(
        own -> {
          environment.put("GIT_OBJECT_DIRECTORY", desk.resolve("objects").toString());
          environment.put("GIT_ALTERNATE_OBJECT_DIRECTORIES", own.toString());
        });
  }
}
