package wenzhai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;
import wenzhai.model.Problems;
import wenzhai.net.Host;
import wenzhai.vault.Entry.Kept;

/** A disk that has no room for all pictures: what fits is there, what does not is told. */
class FullVaultTest {
  private static final int PICTURES = 12;

  @TempDir Path temp;
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void keepsWhatFitsAndGoesOnWhenThereIsRoom() throws Exception {
    Path content = Files.createDirectories(temp.resolve("content"));
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=8m", "none", content.toString());
    if (!mounted) {
      System.err.println("*** SKIPPED: only root can mount a small disk; none became full ***");
    }
    assumeTrue(mounted, "cannot mount");
    try (Host host = new Host()) {
      long bytes = write(content, host);
      long room = 64 * 1024 + bytes / 2;
      assertThat(run("mount", "-o", "remount,size=" + room, content.toString())).isTrue();

      Built full = fetch(content);
      assertThat(full.code()).isNotZero();
      assertThat(full.err()).contains("No space left on device").doesNotContain("\tat ");
      int fitted = kept(content);
      assertThat(fitted).isBetween(1, PICTURES - 1);

      assertThat(run("mount", "-o", "remount,size=8m", content.toString())).isTrue();
      asked.set(0);
      Built whole = fetch(content);
      assertThat(whole.code()).as(whole.err()).isZero();
      assertThat(kept(content)).isEqualTo(PICTURES);
      assertThat(asked).hasValue(PICTURES - fitted);
    } finally {
      run("umount", content.toString());
    }
  }

  private long write(Path content, Host host) throws IOException {
    StringBuilder body =
        new StringBuilder("---\ntitle: 渡轮\ndate: 2024-05-01\n---\n\n渡轮又鸣着汽笛离开了码头。\n\n");
    long bytes = 0;
    for (int i = 0; i < PICTURES; i++) {
      byte[] picture = Drawn.jpeg(500, 400, i);
      bytes += picture.length;
      host.on(
          "/" + i + ".jpg",
          exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, picture.length);
            exchange.getResponseBody().write(picture);
          });
      body.append("![图](").append(host.address("/" + i + ".jpg").value()).append(")\n\n");
    }
    Built.write(content.resolve("site.yml"), "title: 画报\n");
    Built.write(content.resolve("articles/a.md"), body.toString());
    return bytes;
  }

  private static Built fetch(Path content) {
    return Built.run("pictures", "--no-cache", "--allow-private", "--content", content.toString());
  }

  /** How many pictures are there; nothing else is, and each is whole. */
  private static int kept(Path content) throws IOException {
    Problems problems = new Problems();
    Vault vault = Vault.open(content, problems);
    assertThat(problems.sorted()).isEmpty();
    int kept = 0;
    for (Entry entry : vault.entries()) {
      assertThat(entry).isInstanceOf(Kept.class);
      assertThat(vault.has((Kept) entry)).as(entry.address()).isTrue();
      kept++;
    }
    try (Stream<Path> files = Files.list(content.resolve("pictures"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.endsWith(".jpg"));
    }
    return kept;
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(List.of(command)).inheritIO().start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }
}
