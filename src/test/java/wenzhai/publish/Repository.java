package wenzhai.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A git repository in a folder, for the tests to look into. */
record Repository(Path folder) {
  /** A bare repository, such as a host has. */
  static Repository bare(Path folder) {
    Repository repository = new Repository(folder.getParent());
    repository.git("init", "--quiet", "--bare", "--initial-branch=main", folder.toString());
    return new Repository(folder);
  }

  /** A repository with a work tree, one commit on main, and a remote called origin. */
  static Repository clone(Path folder, Repository origin) throws IOException {
    Files.createDirectories(folder);
    Repository repository = new Repository(folder);
    repository.git("init", "--quiet", "--initial-branch=main");
    repository.git("config", "user.name", "Editor");
    repository.git("config", "user.email", "editor@example.org");
    repository.git("remote", "add", "origin", origin.folder().toString());
    repository.commit(Map.of("README.md", "A digest.\n", "content/one.md", "Text.\n"));
    repository.git("push", "--quiet", "origin", "main");
    return repository;
  }

  /** Writes files and commits them on the current branch. */
  void commit(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    git("add", "--all");
    git("commit", "--quiet", "-m", "Files of the editor's");
  }

  /** The files of a branch, with their text. */
  Map<String, String> files(String branch) {
    Map<String, String> files = new TreeMap<>();
    for (String path : git("ls-tree", "-r", "-z", "--name-only", branch).split("\0")) {
      files.put(path, git("show", branch + ":" + path));
    }
    return files;
  }

  int commits(String branch) {
    return Integer.parseInt(git("rev-list", "--count", branch).strip());
  }

  boolean has(String branch) {
    return !git("branch", "--list", branch).isBlank();
  }

  /** All that a publication must not touch. */
  String state() throws IOException {
    return git("status", "--porcelain=v2", "--branch")
        + git("rev-parse", "HEAD")
        + git("diff", "--cached")
        + git("for-each-ref", "refs/heads")
        + git("stash", "list")
        + Files.exists(folder.resolve(".git/FETCH_HEAD"));
  }

  /** The number of objects that the repository holds. */
  String objects() {
    return git("count-objects", "-v");
  }

  String git(String... words) {
    try {
      List<String> command = new ArrayList<>(List.of("git"));
      command.addAll(List.of(words));
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": " + text);
      }
      return text;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
