package wenzhai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenzhai.publish.Publication.Change;
import wenzhai.publish.Publication.Kind;
import wenzhai.write.FinishedSite;

/**
 * Puts a finished site on a branch with one commit. The user's work tree, index and current branch
 * stay as they are, and so does the branch when it has just this site.
 */
public final class BranchPublisher {
  private final Target target;
  private final boolean mayAsk;

  /**
   * @param mayAsk whether someone is there to give a password
   */
  public BranchPublisher(Target target, boolean mayAsk) {
    this.target = target;
    this.mayAsk = mayAsk;
  }

  /**
   * Publishes the site.
   *
   * @param message the commit's
   * @param trial whether only to find out what would change
   */
  public Publication publish(FinishedSite site, String message, boolean trial)
      throws IOException, RefusedPublicationException {
    Path desk = Files.createTempDirectory("wenzhai-publish").toRealPath();
    try {
      Git git = new Git(target.repository(), desk, mayAsk);
      Branch branch = new Branch(git, target);
      branch.check();
      if (trial) {
        git.trialOnly();
      }
      Optional<String> tip = branch.tip();
      String tree = new Snapshot(git, target).of(site, tip);
      List<Change> changes = changes(git, tip, tree);
      if (changes.isEmpty() || trial) {
        return new Publication(target, changes, Optional.empty());
      }
      String commit = commit(git, tree, tip, message);
      branch.move(tip, commit);
      return new Publication(target, changes, Optional.of(commit));
    } finally {
      clear(desk);
    }
  }

  private static List<Change> changes(Git git, Optional<String> tip, String tree)
      throws IOException, RefusedPublicationException {
    String before =
        tip.isPresent() ? tip.get() : git.must("hash-object", "-t", "tree", "--stdin").text();
    List<String> parts =
        git.must("diff-tree", "-r", "-z", "--no-renames", "--name-status", before, tree).parts();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      Kind kind =
          switch (parts.get(i)) {
            case "A" -> Kind.ADDED;
            case "D" -> Kind.REMOVED;
            default -> Kind.CHANGED;
          };
      changes.add(new Change(kind, parts.get(i + 1)));
    }
    return changes;
  }

  private static String commit(Git git, String tree, Optional<String> tip, String message)
      throws IOException, RefusedPublicationException {
    List<String> words = new ArrayList<>(List.of("commit-tree", tree, "-m", message));
    tip.ifPresent(parent -> words.addAll(List.of("-p", parent)));
    if (git.ask("config", "--bool", "commit.gpgSign").text().equals("true")) {
      words.add("-S");
    }
    return git.must(words.toArray(String[]::new)).text();
  }

  private static void clear(Path desk) throws IOException {
    try (Stream<Path> all = Files.walk(desk)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
