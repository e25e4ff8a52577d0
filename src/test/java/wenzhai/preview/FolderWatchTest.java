package wenzhai.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void callsNoMoreOnceClosed() throws Exception {
    Path content = Files.createDirectory(folder.resolve("content"));
    watch(content);
    stop();
    Files.writeString(content.resolve("a.md"), "x");
    assertThat(calls.tryAcquire(400, TimeUnit.MILLISECONDS)).isFalse();
  }

  private void watch(Path root) throws IOException {
    watch = FolderWatch.start(List.of(root), calls::release);
  }

  private boolean called() throws InterruptedException {
    boolean called = calls.tryAcquire(20, TimeUnit.SECONDS);
    Thread.sleep(250);
    calls.drainPermits();
    return called;
  }
}
