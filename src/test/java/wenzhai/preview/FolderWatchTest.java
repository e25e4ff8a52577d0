package wenzhai.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FolderWatchTest {
  @TempDir Path folder;
  private final Semaphore calls = new Semaphore(0);
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final List<Optional<Set<Path>>> told = new CopyOnWriteArrayList<>();
  private FolderWatch watch;

  @AfterEach
  void stop() throws IOException {
    watch.close();
  }

  @Test
  void callsWhenAFileComesChangesAndGoes() throws Exception {
    Path content = Files.createDirectories(folder.resolve("content/articles"));
    watch(folder.resolve("content"));
    Path file = Files.writeString(content.resolve("a.md"), "one");
    assertThat(called()).isTrue();
    Files.writeString(file, "two");
    assertThat(called()).isTrue();
    Files.delete(file);
    assertThat(called()).isTrue();
  }

  @Test
  void seesIntoFoldersThatComeLater() throws Exception {
    Path content = Files.createDirectory(folder.resolve("content"));
    watch(content);
    Path deep = Files.createDirectories(content.resolve("2024/06"));
    assertThat(called()).isTrue();
    Files.writeString(deep.resolve("a.md"), "one");
    assertThat(called()).isTrue();
  }

  @Test
  void waitsForAFolderThatIsNotThereYet() throws Exception {
    watch(folder.resolve("templates"));
    Path templates = Files.createDirectory(folder.resolve("templates"));
    assertThat(called()).isTrue();
    Files.writeString(templates.resolve("base.peb"), "x");
    assertThat(called()).isTrue();
  }

  @Test
  void callsOnceForManyChangesAtOnce() throws Exception {
    Path content = Files.createDirectory(folder.resolve("content"));
    watch(content);
    for (int i = 0; i < 50; i++) {
      Files.writeString(content.resolve(i + ".md"), "x");
    }
    assertThat(called()).isTrue();
    Thread.sleep(400);
    assertThat(calls.availablePermits()).isLessThan(5);
  }

  @Test
  void doesNotCallForScratchFilesOrForOtherFolders() throws Exception {
    Path content = Files.createDirectory(folder.resolve("content"));
    Path site = Files.createDirectory(folder.resolve("site"));
    watch(content);
    Files.writeString(content.resolve(".a.md.swp"), "x");
    Files.writeString(content.resolve("a.md~"), "x");
    Files.writeString(site.resolve("index.html"), "x");
    Files.createDirectory(folder.resolve("content-2"));
    assertThat(calls.tryAcquire(700, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void namesTheFileThatAnEditorPutInPlaceOfTheOldOne() throws Exception {
    Path content = Files.createDirectory(folder.resolve("content"));
    Path file = Files.writeString(content.resolve("a.md"), "old");
    watch(content);
    Path written = Files.writeString(folder.resolve("a.md.new"), "new");
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(called()).isTrue();
    assertThat(told.get(0)).contains(Set.of(file.toRealPath()));
  }

  @Test
  void namesAFolderThatIsMovedInAndOutAndSeesWhatChangesInIt() throws Exception {
    Path content = Files.createDirectory(folder.resolve("content")).toRealPath();
    Path outside = Files.createDirectories(folder.resolve("outside/2024"));
    Files.writeString(outside.resolve("a.md"), "one");
    watch(content);
    Path inside = Files.move(outside, content.resolve("2024"));
    assertThat(called()).isTrue();
    assertThat(told.get(0)).contains(Set.of(inside));
    Files.writeString(inside.resolve("a.md"), "two");
    assertThat(called()).isTrue();
    assertThat(told.get(told.size() - 1).orElseThrow()).contains(inside.resolve("a.md"));
    Files.move(inside, folder.resolve("away"));
    assertThat(called()).isTrue();
    assertThat(told.get(told.size() - 1).orElseThrow()).contains(inside);
  }

  @Test
  void callsOnceForAThousandFilesAtOnce() throws Exception {
    Path content = Files.createDirectory(folder.resolve("content"));
    for (int i = 0; i < 1000; i++) {
      Files.writeString(content.resolve(i + ".md"), "x");
    }
    watch(content);
    for (int i = 0; i < 1000; i++) {
      Files.writeString(content.resolve(i + ".md"), "y");
    }
    assertThat(called()).isTrue();
    Thread.sleep(400);
    assertThat(told).hasSize(1);
    assertThat(told.get(0).map(Set::size).orElse(1000)).isEqualTo(1000);
  }

  @Test
  void noticesThatTheWholeFolderIsGoneAndBack() throws Exception {
    Path content = Files.createDirectories(folder.resolve("a/content"));
    Path file = Files.writeString(content.resolve("a.md"), "x");
    watch(content);
    Files.delete(file);
    Files.delete(content);
    assertThat(called()).isTrue();
    Files.createDirectory(content);
    assertThat(called()).isTrue();
    Files.writeString(file, "y");
    assertThat(called()).isTrue();
    Files.delete(file);
    Files.delete(content);
    Files.delete(content.getParent());
    assertThat(called()).isTrue();
    Files.createDirectories(content);
    assertThat(called()).isTrue();
    Files.writeString(file, "z");
    assertThat(called()).isTrue();
  }

  @Test
  void waitsForAFileThatIsStillBeingWritten() throws Exception {
    Path content = Files.createDirectory(folder.resolve("content"));
    Path file = Files.writeString(content.resolve("a.md"), "old");
    watch =
        FolderWatch.start(
            List.of(content),
            files -> {
              seen.add(read(file));
              calls.release();
            });
    try (OutputStream out = Files.newOutputStream(file)) {
      Thread.sleep(25);
      out.write("new".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(called()).isTrue();
    assertThat(seen).isNotEmpty().doesNotContain("");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void callsNoMoreOnceClosed() throws Exception {
    Path content = Files.createDirectory(folder.resolve("content"));
    watch(content);
    stop();
    Files.writeString(content.resolve("a.md"), "x");
    assertThat(calls.tryAcquire(400, TimeUnit.MILLISECONDS)).isFalse();
  }

  private void watch(Path root) throws IOException {
    watch = FolderWatch.start(List.of(root), this::take);
  }

  private void take(Optional<Set<Path>> files) {
    told.add(files);
    calls.release();
  }

  private boolean called() throws InterruptedException {
    boolean called = calls.tryAcquire(20, TimeUnit.SECONDS);
    Thread.sleep(250);
    calls.drainPermits();
    return called;
  }
}
