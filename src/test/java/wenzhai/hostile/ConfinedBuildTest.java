package wenzhai.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/** What a build opens, writes, runs and asks for, as the system sees it. */
class ConfinedBuildTest {
  private static final String CALLS =
      "open,openat,creat,mkdir,mkdirat,link,linkat,symlink,rename,renameat,renameat2,unlink,unlinkat,"
          + "rmdir,truncate,chmod,fchmodat,chown,execve,connect,sendto,bind";

  /** What the run-time itself reads: libraries, time zones, the processors there are. */
  private static final List<String> RUNTIME =
      List.of("/usr/", "/lib", "/etc/", "/proc/", "/sys/", "/dev/", "/opt/");

  private static final Pattern PATH = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  @TempDir Path temp;

  @Test
  void itReadsOneRootAndWritesOneRoot() {
    tally(temp).assertAllGood(200);
  }

  static Tally tally(Path root) {
    Strace.need();
    Tally tally = new Tally("confined calls");
    TwoSites two = TwoSites.at(root).reset();
    Path secret = root.resolve("elsewhere/secret.md");
    Built.write(secret, "这一句不该有人读到，它在别处。\n");
    Path templates = root.resolve("templates");
    Built.write(templates.resolve("assets/own.css"), "p { color: red }\n");
    link(two.newContent().resolve("file.md"), secret);
    link(two.newContent().resolve("folder"), secret.getParent());
    link(two.newContent().resolve("lists"), secret.getParent());
    link(two.newContent().resolve("6.yml"), secret);
    Built.write(
        two.newContent().resolve("7.md"),
        "---\ntitle: 题\nimage: ../elsewhere/secret.md\n---\n![图](../elsewhere/secret.md)"
            + " ![图](folder/secret.md) ![图](file:///etc/passwd) ![图](https://a.example/p.png)\n");
    Path cache = root.resolve("cache");
    List<String> arguments = new ArrayList<>(two.arguments());
    arguments.remove("--no-cache");
    arguments.addAll(List.of("--cache", cache.toString(), "--templates", templates.toString()));
    Path temporary = root.resolve("tmp");
    Built.write(temporary.resolve("here"), "");
    List<String> options = List.of("-Djava.io.tmpdir=" + temporary);

    List<String> mayRead = new ArrayList<>(RUNTIME);
    mayRead.add(System.getProperty("java.home"));
    for (Path path : List.of(two.newContent(), templates, temporary, cache)) {
      mayRead.add(path.toString());
    }
    List<String> mayWrite =
        List.of(
            two.output().getParent() + "",
            temporary + "",
            cache + "",
            "/dev/null",
            "/proc/self/coredump_filter");
    for (String round : List.of("first", "again")) {
      Path trace = root.resolve("trace-" + round);
      List<String> command = OtherJvm.command(options, arguments);
      String classes = command.get(command.indexOf("-cp") + 1);
      OtherJvm built = OtherJvm.run(Strace.noting(CALLS, trace, command));
      tally.count(built.code() == 0, built.words());
      for (Strace.Call call : Strace.calls(trace)) {
        judge(tally, call, mayRead, mayWrite, classes);
      }
      Built.write(two.newContent().resolve("8.md"), "又来了一篇文章，只有这一段。\n");
    }
    return tally;
  }

  private static void judge(
      Tally tally, Strace.Call call, List<String> mayRead, List<String> mayWrite, String classes) {
    String words = call.name() + "(" + call.arguments();
    switch (call.name()) {
      case "execve" -> tally.count(words.contains("/java\""), words);
      case "connect", "sendto", "bind" -> {
        // the C library asks its own service for the name of the user
        tally.count(words.contains("/var/run/nscd/socket"), words);
      }
      default -> {
        boolean writes =
            !call.name().startsWith("open")
                || Pattern.compile("O_WRONLY|O_RDWR|O_CREAT|O_TRUNC").matcher(words).find();
        Matcher paths = PATH.matcher(call.arguments());
        while (paths.find()) {
          String path = paths.group(1);
          boolean allowed =
              within(path, mayWrite)
                  || !writes && (within(path, mayRead) || classes.contains(path));
          tally.count(allowed || words.contains("ENOENT") && !writes, words);
        }
      }
    }
  }

  private static boolean within(String path, List<String> roots) {
    return path.startsWith("/") && roots.stream().anyMatch(path::startsWith);
  }

  private static void link(Path from, Path to) {
    try {
      Files.createSymbolicLink(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
