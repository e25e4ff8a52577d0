package wenzhai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.Built;
import wenzhai.model.Checksum;
import wenzhai.model.Problem;
import wenzhai.render.TemplateFault;

/** However a digest is edited between them, a build that remembers makes what a clean one makes. */
class RememberedBuildTest {
  private static final int EDITS = 60;

  @TempDir Path temp;

  /** A site as it was built, and what is remembered of it. */
  private record Site(SortedMap<String, String> files, Map<String, Checksum> prints, String told) {
    static final Site NONE = new Site(new TreeMap<>(), Map.of(), "");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void makesAfterEachEditWhatACleanOneMakes(long seed) throws Exception {
    Path content = Files.createDirectories(temp.resolve("content")).toRealPath();
    Path templates = Files.createDirectories(temp.resolve("templates")).toRealPath();
    Path cache = temp.resolve("cache");
    Random random = new Random(seed);
    Scribble writer = new Scribble(seed, content, templates);
    writer.begin();
    Site site = Site.NONE;
    int kept = 0;
    for (int i = 0; i <= EDITS; i++) {
      boolean drafts = random.nextInt(12) == 0;
      String version = random.nextInt(20) == 0 ? "2" : "1";
      List<String> taken = new ArrayList<>();
      Site clean =
          built(options(content, templates, Optional.empty(), drafts, version), Site.NONE, taken);
      Site remembered =
          built(options(content, templates, Optional.of(cache), drafts, version), site, taken);

      assertThat(remembered.told()).as(i + ": " + writer).isEqualTo(clean.told());
      assertThat(remembered.files().keySet())
          .as(i + ": " + writer)
          .isEqualTo(clean.files().keySet());
      remembered
          .files()
          .forEach(
              (path, text) ->
                  assertThat(text)
                      .as(path + " after " + writer)
                      .isEqualTo(clean.files().get(path)));
      kept += taken.size();
      site = remembered.files().isEmpty() ? site : remembered;
      mischief(random, content, cache);
      if (i % 8 != 0) {
        writer.edit();
      }
    }
    assertThat(kept).as("files that were not made again").isGreaterThan(EDITS);
  }

  /** What tells of a build is what it says when nothing is remembered, too. */
  private static Site built(BuildOptions options, Site earlier, List<String> taken)
      throws Exception {
    ConcurrentSkipListMap<String, String> files = new ConcurrentSkipListMap<>();
    List<String> kept = java.util.Collections.synchronizedList(taken);
    StandingSite standing =
        new StandingSite(
            earlier::prints,
            path -> {
              String text = earlier.files().get(path);
              if (text != null) {
                files.put(path, text);
                kept.add(path);
              }
              return text != null;
            });
    try {
      BuildResult result =
          new SiteBuild(options, Progress.SILENT)
              .run(
                  file -> files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)),
                  standing);
      StringBuilder told = new StringBuilder().append(result.fates()).append(result.drafts());
      for (Problem problem : result.problems()) {
        told.append('\n').append(problem);
      }
      return new Site(files, standing.prints(), told.toString());
    } catch (TemplateFault fault) {
      String first = fault.getMessage().replaceFirst("; while making.*", "");
      return new Site(new TreeMap<>(), Map.of(), first);
    }
  }

  /** Now and then somebody spoils what is remembered, or sets a file's time back. */
  private static void mischief(Random random, Path content, Path cache) throws IOException {
    switch (random.nextInt(10)) {
      case 0 -> spoil(random, cache);
      case 1 -> {
        for (Path file : filesIn(content)) {
          Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
        }
      }
      default -> {}
    }
  }

  private static void spoil(Random random, Path folder) throws IOException {
    List<Path> files = filesIn(folder);
    Path file = files.get(random.nextInt(files.size()));
    long length = Files.size(file);
    if (length == 0 || random.nextInt(5) == 0) {
      Files.delete(file);
      return;
    }
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[1 + random.nextInt(2000)];
      random.nextBytes(noise);
      open.seek(random.nextLong(length));
      open.write(noise);
      if (random.nextBoolean()) {
        open.setLength(random.nextLong(length));
      }
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The time is a little ahead, so that files count as old that were written just now. */
  private static BuildOptions options(
      Path content, Path templates, Optional<Path> cache, boolean drafts, String version) {
    return new BuildOptions(
        content,
        Optional.of(templates),
        Optional.empty(),
        drafts,
        2,
        cache,
        version,
        Instant.now().plusSeconds(5));
  }

  @Test
  void seesWhatWasDoneToTheSite() throws Exception {
    Path content = Files.createDirectories(temp.resolve("content")).toRealPath();
    Path templates = Files.createDirectories(temp.resolve("templates")).toRealPath();
    Path output = temp.resolve("site");
    Scribble writer = new Scribble(7, content, templates);
    writer.begin();
    Random random = new Random(7);
    for (int i = 0; i < 24; i++) {
      if (i % 6 == 5) {
        // by now what was written counts as old
        Thread.sleep(2100);
      }
      build(content, templates, output, "--cache", temp.resolve("cache").toString());
      Path clean = temp.resolve("clean" + i);
      build(content, templates, clean, "--no-cache");
      SortedMap<String, byte[]> files = Built.files(output);
      SortedMap<String, byte[]> expected = Built.files(clean);
      files
          .entrySet()
          .forEach(
              file ->
                  assertThat(file.getValue())
                      .as(file.getKey() + " after " + writer)
                      .isEqualTo(expected.get(file.getKey())));
      assertThat(files.keySet()).isEqualTo(expected.keySet());
      // files for the host and the list of files are someone else's when that list is not whole
      List<Path> there =
          filesIn(output).stream()
              .filter(f -> !f.getFileName().toString().startsWith("."))
              .toList();
      Path one = there.get(random.nextInt(there.size()));
      switch (random.nextInt(4)) {
        case 0 -> Files.delete(one);
        case 1 -> Files.write(one, new byte[(int) Files.size(one)]);
        case 2 -> spoil(random, temp.resolve("cache"));
        default -> Built.write(content.resolve("articles/2021/a1.md"), "桥上的人，第" + i + "天。\n");
      }
    }
  }

  private static void build(Path content, Path templates, Path output, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "build",
                "--quiet",
                "--content",
                content.toString(),
                "--templates",
                templates.toString(),
                "--output",
                output.toString()));
    args.addAll(List.of(more));
    Built built = Built.run(args.toArray(String[]::new));
    assertThat(built.code()).as(built.err()).isZero();
  }
}
