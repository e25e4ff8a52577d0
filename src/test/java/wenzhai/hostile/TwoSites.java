package wenzhai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import wenzhai.Built;

/**
 * An output folder that holds one site and is to hold another, among files that are not ours.
 *
 * @param root a folder of its own; all of this lies in it
 */
record TwoSites(Path root) {
  private static final Map<String, String> FOREIGN =
      Map.of(
          ".git/config", "[core]\n",
          "notes.txt", "mine\n",
          "articles/mine/deep.txt", "mine, too\n",
          "CNAME", "digest.example\n");

  Path earlierContent() {
    return root.resolve("earlier");
  }

  Path newContent() {
    return root.resolve("new");
  }

  Path output() {
    return root.resolve("out/site");
  }

  /** Writes both contents, and both sites beside the folder in question, to compare with. */
  static TwoSites at(Path root) {
    TwoSites two = new TwoSites(root);
    for (int i = 1; i <= 4; i++) {
      Built.write(two.earlierContent().resolve(i + ".md"), article(i, "旧"));
      Built.write(two.newContent().resolve(i + 2 + ".md"), article(i + 2, i < 3 ? "旧" : "新"));
    }
    assertThat(Built.site(two.earlierContent(), root.resolve("expected/earlier")).code()).isZero();
    assertThat(Built.site(two.newContent(), root.resolve("expected/new")).code()).isZero();
    return two;
  }

  private static String article(int i, String mark) {
    return "---\ntitle: 第%d篇%s\ndate: 2024-05-0%d\nfrom: https://example.org/%d\n---\n%s的正文，写到这里为止。\n"
        .formatted(i, mark, i, i, mark);
  }

  /** Puts the earlier site and what is not ours into the output folder. */
  TwoSites reset() {
    delete(root.resolve("out"));
    return filled();
  }

  /** Removes what lies in the folder around the output, which may be a disk of its own. */
  TwoSites emptied() {
    try (Stream<Path> in = Files.list(root.resolve("out"))) {
      in.forEach(TwoSites::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  TwoSites filled() {
    Built built = Built.site(earlierContent(), output());
    assertThat(built.code()).as(built.err()).isZero();
    FOREIGN.forEach((path, text) -> Built.write(output().resolve(path), text));
    return this;
  }

  /** The arguments of the build that replaces the earlier site. */
  List<String> arguments() {
    return List.of(
        "build",
        "--no-cache",
        "--jobs",
        "1",
        "--content",
        newContent().toString(),
        "--output",
        output().toString());
  }

  boolean isEarlier() {
    return same("earlier");
  }

  boolean isNew() {
    return same("new");
  }

  private boolean same(String which) {
    SortedMap<String, byte[]> wanted = Built.files(root.resolve("expected").resolve(which));
    SortedMap<String, byte[]> there = new TreeMap<>();
    if (Files.isDirectory(output())) {
      there.putAll(Built.files(output()));
    }
    FOREIGN.keySet().forEach(there::remove);
    return wanted.keySet().equals(there.keySet())
        && wanted.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), there.get(file.getKey())));
  }

  /** Whether everything that is not ours is there as it was. */
  boolean hasForeignFiles() {
    try {
      for (Map.Entry<String, String> file : FOREIGN.entrySet()) {
        Path path = output().resolve(file.getKey());
        if (!Files.isRegularFile(path)
            || !Files.readString(path, StandardCharsets.UTF_8).equals(file.getValue())) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What lies beside the output folder, or in it, that no finished build leaves there. */
  List<String> leftovers() {
    Path beside = output().getParent();
    try (Stream<Path> in = Files.walk(beside)) {
      return in.map(path -> beside.relativize(path).toString())
          .filter(path -> path.contains(".wenzhai-") && !path.equals("site/.wenzhai-files"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds again, undisturbed: the new site, everyone else's files, and nothing left over. */
  String wrongAfterTheNextBuild() {
    Built built = Built.run(arguments().toArray(String[]::new));
    if (built.code() != 0) {
      return "the next build says " + built.err();
    }
    if (!isNew()) {
      return "the next build does not make the new site";
    }
    if (!hasForeignFiles()) {
      return "files of others are lost";
    }
    return leftovers().isEmpty() ? "" : "left over: " + leftovers();
  }

  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> in = Files.walk(folder)) {
      List<Path> deepestFirst = in.sorted(java.util.Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
