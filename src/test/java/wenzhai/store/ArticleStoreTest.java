package wenzhai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wenzhai.model.Article;
import wenzhai.model.PartialDate;

class ArticleStoreTest {
  @TempDir Path folder;

  @Test
  void givesBackEveryFieldAsItWas() {
    Kept article = Samples.keptFull("a.md");
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      store.put("key", article);
      assertThat(store.find("key")).contains(article);
      assertThat(store.article(article.article().card())).isEqualTo(article.article());
    }
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      assertThat(store.find("key")).contains(article);
      assertThat(store.whyForgotten()).isEmpty();
    }
  }

  @Test
  void hasASampleInWhichNoFieldIsLeftEmpty() throws ReflectiveOperationException {
    Kept kept = Samples.keptFull("a.md");
    Article full = kept.article();
    for (Record part : new Record[] {kept, full, full.card(), full.card().metadata()}) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        assertThat(component.getAccessor().invoke(part))
            .as(component.getName())
            .isNotIn(Optional.empty(), List.of(), "", 0, false);
      }
    }
  }

  @Test
  void givesBackAnArticleOfWhichNothingIsKnown() {
    Kept article = Samples.kept("a.md", "");
    try (ArticleStore store = ArticleStore.temporary()) {
      store.put("key", article);
      assertThat(store.find("key")).contains(article);
    }
  }

  @ParameterizedTest
  @EnumSource(PartialDate.Precision.class)
  void givesBackADateOfEachPrecisionInItsOwnZone(PartialDate.Precision precision) {
    LocalDateTime moment = LocalDateTime.of(2023, 11, 2, 10, 30, 7);
    try (ArticleStore store = ArticleStore.temporary()) {
      int i = 0;
      for (Optional<ZoneOffset> zone :
          List.of(
              Optional.<ZoneOffset>empty(),
              Optional.of(ZoneOffset.UTC),
              Optional.of(ZoneOffset.ofHours(-8)),
              Optional.of(ZoneOffset.MAX))) {
        Kept article = Samples.dated("a.md", new PartialDate(moment, precision, zone));
        store.put("key" + i, article);
        assertThat(store.find("key" + i)).contains(article);
        i++;
      }
    }
  }

  @Test
  void keepsBooksLongTexts() {
    Kept article = Samples.kept("long.md", "长".repeat(30_000_000));
    try (ArticleStore store = ArticleStore.temporary()) {
      store.put("key", article);
      assertThat(store.article(article.article().card()).body()).hasSize(30_000_000);
    }
  }

  @Test
  void knowsNothingOfAKeyOrACardThatWasNotPut() {
    try (ArticleStore store = ArticleStore.temporary()) {
      assertThat(store.find("key")).isEmpty();
      assertThatThrownBy(() -> store.article(Samples.kept("a.md", "").article().card()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("a.md");
    }
  }

  @Test
  void doesNotRememberWhatAnotherVersionMade() {
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      store.put("key", Samples.kept("a.md", "x"));
    }
    try (ArticleStore store = ArticleStore.at(folder, "2")) {
      assertThat(store.find("key")).isEmpty();
    }
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      assertThat(store.find("key")).isEmpty();
    }
  }

  @Test
  void forgetsWhatTheBuildDidNotUse() {
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      store.put("old", Samples.kept("a.md", "x"));
      store.put("found", Samples.kept("b.md", "x"));
    }
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      store.find("found");
      store.put("new", Samples.kept("c.md", "x"));
      store.keepOnlyUsed();
    }
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      assertThat(store.whyForgotten()).isEmpty();
      assertThat(store.find("old")).isEmpty();
      assertThat(store.find("found")).isPresent();
      assertThat(store.find("new")).isPresent();
    }
  }

  @Test
  void doesNotGrowFromBuildToBuild() throws IOException {
    Random random = new Random(7);
    long afterTwo = 0;
    long last = 0;
    for (int build = 0; build < 12; build++) {
      ArticleStore store = ArticleStore.at(folder, "1");
      try (store) {
        for (int i = 0; i < 100; i++) {
          byte[] noise = new byte[6000];
          random.nextBytes(noise);
          String text = new String(noise, java.nio.charset.StandardCharsets.ISO_8859_1);
          store.put(build + "-" + i, Samples.kept(i + ".md", text));
        }
        store.keepOnlyUsed();
      }
      assertThat(store.whyForgotten()).isEmpty();
      assertThat(folder).isDirectoryContaining("glob:**/articles.mv");
      last = Files.size(folder.resolve("articles.mv"));
      afterTwo = build == 1 ? last : afterTwo;
    }
    // twelve builds that forgot nothing would be six times that; how tightly the file is packed
    // when it is closed depends on how busy the machine is
    assertThat(last).isLessThan(5 * afterTwo);
  }

  @Test
  void servesManyThreads() throws Exception {
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      ExecutorService threads = Executors.newFixedThreadPool(8);
      for (int i = 0; i < 2000; i++) {
        int n = i;
        threads.execute(
            () -> {
              store.put("key" + n, Samples.kept(n + ".md", "text " + n));
              store.find("key" + n / 2);
            });
      }
      threads.shutdown();
      assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
      for (int i = 0; i < 2000; i++) {
        assertThat(store.find("key" + i).map(kept -> kept.article().body())).contains("text " + i);
      }
    }
  }

  @Test
  void outlivesAnInterruptedThread() {
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      String text = "文".repeat(100_000);
      for (int i = 0; i < 100; i++) {
        store.put("key" + i, Samples.kept(i + ".md", text + i));
      }
      Thread.currentThread().interrupt();
      for (int i = 0; i < 100; i++) {
        assertThat(store.find("key" + i)).isPresent();
      }
      assertThat(Thread.interrupted()).isTrue();
      assertThat(store.whyForgotten()).isEmpty();
    }
  }

  @Test
  void goesOnAloneWhileAnotherBuildHoldsTheFile() {
    try (ArticleStore first = ArticleStore.at(folder, "1");
        ArticleStore second = ArticleStore.at(folder, "1")) {
      first.put("key", Samples.kept("a.md", "first"));
      second.put("key", Samples.kept("a.md", "second"));

      assertThat(second.whyForgotten()).get().asString().contains("another build holds it");
      assertThat(second.find("key").map(kept -> kept.article().body())).contains("second");
      assertThat(first.find("key").map(kept -> kept.article().body())).contains("first");
    }
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      assertThat(store.find("key").map(kept -> kept.article().body())).contains("first");
    }
  }

  @Test
  void goesOnAloneWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    try (ArticleStore store = ArticleStore.at(file.resolve("cache"), "1")) {
      store.put("key", Samples.kept("a.md", "x"));

      assertThat(store.find("key")).isPresent();
      assertThat(store.whyForgotten()).get().asString().contains(file.toString());
    }
    assertThat(file).hasContent("x");
  }

  @Test
  void beginsAnewWhenTheFileIsNotOne() throws IOException {
    for (String rubbish : new String[] {"", "rubbish", "H:2,".repeat(5000)}) {
      Files.writeString(folder.resolve("articles.mv"), rubbish);
      try (ArticleStore store = ArticleStore.at(folder, "1")) {
        store.put("key", Samples.kept("a.md", "x"));
      }
      try (ArticleStore store = ArticleStore.at(folder, "1")) {
        assertThat(store.find("key")).isPresent();
        assertThat(store.whyForgotten()).isEmpty();
      }
    }
  }

  @Test
  void goesOnWhateverIsDamagedInTheFile() throws IOException {
    Path whole = folder.resolve("articles.mv");
    Random random = new Random(11);
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      for (int i = 0; i < 60; i++) {
        store.put("key" + i, Samples.kept(i + ".md", "文" + random.nextLong() + "字".repeat(900)));
      }
    }
    byte[] bytes = Files.readAllBytes(whole);
    for (int trial = 0; trial < 40; trial++) {
      Path cache = Files.createDirectory(folder.resolve("trial" + trial));
      Path file = Files.write(cache.resolve("articles.mv"), bytes);
      try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
        byte[] noise = new byte[1 + random.nextInt(3000)];
        random.nextBytes(noise);
        hole.seek(random.nextInt(bytes.length));
        hole.write(noise);
        if (trial % 4 == 0) {
          hole.setLength(random.nextInt(bytes.length));
        }
      }
      try (ArticleStore store = ArticleStore.at(cache, "1")) {
        for (int i = 0; i < 60; i++) {
          Kept article = Samples.kept(i + ".md", "again " + i);
          if (store.find("key" + i).isEmpty()) {
            store.put("key" + i, article);
            assertThat(store.article(article.article().card())).isEqualTo(article.article());
          }
        }
        store.keepOnlyUsed();
      }
      try (ArticleStore store = ArticleStore.at(cache, "1")) {
        store.put("after", Samples.kept("after.md", "x"));
        assertThat(store.find("after")).isPresent();
      }
    }
  }

  @Test
  void opensAfterABuildThatWasKilled() throws Exception {
    for (int i = 0; i < 3; i++) {
      Process build =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElseThrow(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Endless.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      assertThat(build.getInputStream().read()).isEqualTo('.');
      Thread.sleep(200L * i);
      build.destroyForcibly();
      assertThat(build.waitFor(10, TimeUnit.SECONDS)).isTrue();

      try (ArticleStore store = ArticleStore.at(folder, "1")) {
        assertThat(store.whyForgotten()).isEmpty();
        store.put("after" + i, Samples.kept("after.md", "x"));
      }
      try (ArticleStore store = ArticleStore.at(folder, "1")) {
        assertThat(store.find("after" + i)).isPresent();
      }
    }
  }

  /** Puts articles for ever, and says when it has begun. */
  static final class Endless {
    private Endless() {}

    public static void main(String[] args) {
      try (ArticleStore store = ArticleStore.at(Path.of(args[0]), "1")) {
        for (int i = 0; ; i++) {
          store.put("key" + i % 3000, Samples.kept(i + ".md", "文字".repeat(3000) + i));
          if (i == 50) {
            System.out.print('.');
            System.out.flush();
          }
        }
      }
    }
  }
}
