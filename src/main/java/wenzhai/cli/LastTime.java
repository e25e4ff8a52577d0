package wenzhai.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenzhai.store.CacheFolders;
import wenzhai.store.LastBuild;
import wenzhai.store.LastBuild.Look;
import wenzhai.store.LastBuild.Seen;
import wenzhai.store.Tool;
import wenzhai.store.Upshot;
import wenzhai.write.AtRest;
import wenzhai.write.PlainFile;

/**
 * The last build that was asked for in these very words: when neither what it read nor what it
 * wrote has changed since, all that is left to do is to say the same again.
 *
 * <p>It is asked before the command line is understood, so it goes by the words as they are and
 * loads little of the program.
 */
final class LastTime {
  private static final String NAME = "last-build";

  private final Path file;
  private final List<String> asked;
  private final List<Seen> seen = new ArrayList<>();

  private LastTime(Path file, String[] args) throws IOException {
    this.file = file;
    asked = new ArrayList<>();
    asked.add(Tool.identity(Version.number()));
    asked.add(System.getProperty("java.vm.version") + " " + System.getProperty("java.home"));
    asked.add(System.getProperty("user.dir"));
    asked.addAll(List.of(args));
  }

  /** That of a command line that is not understood yet; empty when it cannot be a build's. */
  static Optional<LastTime> of(String[] args) {
    try {
      Optional<Path> cache = cache(args);
      return cache.isPresent() ? Optional.of(at(cache.get(), args)) : Optional.empty();
    } catch (IOException | InvalidPathException saidLater) {
      return Optional.empty();
    }
  }

  private static Optional<Path> cache(String[] args) {
    if (args.length > 0 && !args[0].equals("build") && !args[0].startsWith("--")
        || args.length == 1 && (args[0].equals("--help") || args[0].equals("--version"))) {
      return Optional.empty();
    }
    Path content = Path.of("content");
    Optional<Path> cache = Optional.empty();
    for (int i = 0; i < args.length; i++) {
      String[] word = args[i].split("=", 2);
      boolean folder = word[0].equals("--content") || word[0].equals("--cache");
      if (word[0].equals("--no-cache") || (folder && word.length + args.length - i < 3)) {
        return Optional.empty();
      }
      if (folder) {
        Path path = Path.of(word.length == 2 ? word[1] : args[++i]);
        if (word[0].equals("--cache")) {
          cache = Optional.of(path);
        } else {
          content = path;
        }
      }
    }
    return Optional.of(cache.isPresent() ? cache.get() : CacheFolders.defaultFor(content));
  }

  /** That which is remembered in a cache folder. */
  static LastTime at(Path cache, String[] args) throws IOException {
    return new LastTime(cache.resolve(NAME), args);
  }

  /** The last build, if one now would come to the same and write nothing. */
  Optional<LastBuild> again(long nowMillis) {
    Optional<LastBuild> last = LastBuild.read(file).filter(build -> holds(build, nowMillis));
    return last.isPresent() && isUnchanged(last.get(), nowMillis) ? last : Optional.empty();
  }

  /** The folders that were looked at, whether or not they had changed. */
  List<Seen> seen() {
    return seen;
  }

  /**
   * Remembers a build. That it cannot be remembered is no failure of the build.
   *
   * @param folders first the one that was written, then those that were read
   */
  void remember(long from, long until, List<Seen> folders, Upshot upshot) {
    try {
      PlainFile.replace(file, new LastBuild(asked, from, until, folders, upshot).bytes());
    } catch (IOException notRemembered) {
      // the next build does all the work
      return;
    }
  }

  private boolean holds(LastBuild last, long nowMillis) {
    return last.asked().equals(asked) && last.from() <= nowMillis && nowMillis < last.until();
  }

  private boolean isUnchanged(LastBuild last, long nowMillis) {
    List<Seen> fresh = new ArrayList<>();
    try {
      // what was written comes first and is looked at last: it is the largest, and others change
      for (int i = last.folders().size() - 1; i >= 0; i--) {
        Look again = last.folders().get(i).again(nowMillis);
        seen.add(again.now());
        if (!again.same()) {
          return false;
        }
        fresh.add(0, again.now());
      }
      if (!AtRest.isSo(Path.of(last.folders().get(0).path()).toRealPath())) {
        return false;
      }
    } catch (IOException notToBeSeen) {
      return false;
    }
    boolean grown = false;
    for (int i = 0; i < fresh.size(); i++) {
      grown |= !fresh.get(i).print().equals(last.folders().get(i).print());
    }
    if (grown) {
      remember(nowMillis, last.until(), fresh, last.upshot());
    }
    return true;
  }
}
