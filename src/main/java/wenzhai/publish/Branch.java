package wenzhai.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The branch that a site goes to, as it is now. */
final class Branch {
  private final Git git;
  private final Target target;

  Branch(Git git, Target target) {
    this.git = git;
    this.target = target;
  }

  /** Refuses what could not be meant, before anything is asked of a remote repository. */
  void check() throws IOException, RefusedPublicationException {
    Git.Answer found = git.ask("rev-parse", "--git-dir");
    if (found.code() != 0) {
      throw new RefusedPublicationException(
          target.repository().toString(),
          "git finds no repository here: " + Git.said(found),
          "name one with --repository, or begin one with 'git init'");
    }
    if (git.ask("check-ref-format", "refs/heads/" + target.branch()).code() != 0) {
      throw refused("this is no name for a branch", "give another one with --branch");
    }
    if (target.folder().contains("..") || target.folder().contains("\\")) {
      throw refused("a folder of the branch is meant, such as docs", "give another --folder");
    }
    boolean current = ("refs/heads/" + target.branch()).equals(head());
    if (current && target.folder().isEmpty()) {
      throw refused(
          "this is the branch you work on, and the site would lie among its files",
          "name another one with --branch, or a folder of it with --folder");
    }
    if (target.remote().isEmpty() && checkedOut()) {
      throw refused(
          "the branch is checked out, and its work tree would no longer fit it",
          "name another one with --branch, or a remote repository with --remote");
    }
  }

  private String head() throws IOException {
    return git.ask("symbolic-ref", "--quiet", "HEAD").text();
  }

  private boolean checkedOut() throws IOException, RefusedPublicationException {
    List<String> lines =
        git.must("worktree", "list", "--porcelain").text().lines().map(String::strip).toList();
    // the entry of a bare repository has no work tree that could be disturbed
    return lines.contains("branch refs/heads/" + target.branch());
  }

  /** The commit that the branch is at; empty when there is no such branch yet. */
  Optional<String> tip() throws IOException, RefusedPublicationException {
    if (target.remote().isEmpty()) {
      Git.Answer answer =
          git.ask(
              "rev-parse", "--verify", "--quiet", "refs/heads/" + target.branch() + "^{commit}");
      return answer.code() == 0 ? Optional.of(answer.text()) : Optional.empty();
    }
    String remote = target.remote().get();
    Git.Answer heads = git.ask("ls-remote", "--", remote, "refs/heads/" + target.branch());
    if (heads.code() != 0) {
      throw refused(
          "the repository did not answer: " + Git.said(heads),
          "check its name or address (--remote) and that 'git fetch' works there");
    }
    if (heads.text().isEmpty()) {
      return Optional.empty();
    }
    String commit = heads.text().split("\\s")[0];
    if (git.ask("cat-file", "-e", commit + "^{tree}").code() != 0) {
      fetch(remote);
    }
    return Optional.of(commit);
  }

  /** Fetches the branch's objects, and writes no reference for it. */
  private void fetch(String remote) throws IOException, RefusedPublicationException {
    Git.Answer answer =
        git.ask(
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-write-fetch-head",
            "--no-recurse-submodules",
            "--refmap=",
            "--",
            remote,
            "refs/heads/" + target.branch());
    if (answer.code() != 0) {
      throw refused("it could not be fetched: " + Git.said(answer), "try 'git fetch' by itself");
    }
  }

  /** Sets the branch to that commit, if it still is where it was. */
  void move(Optional<String> from, String to) throws IOException, RefusedPublicationException {
    String ref = "refs/heads/" + target.branch();
    Git.Answer answer =
        target.remote().isEmpty()
            ? git.ask("update-ref", "-m", "wenzhai publish", ref, to, from.orElse(""))
            : git.ask("push", "--quiet", "--", target.remote().get(), to + ":" + ref);
    if (answer.code() != 0) {
      throw refused(
          "git did not take it: " + Git.said(answer),
          "if someone published meanwhile, publish again; otherwise check that you may push there");
    }
  }

  private RefusedPublicationException refused(String what, String remedy) {
    return new RefusedPublicationException(target.name(), what, remedy);
  }
}
