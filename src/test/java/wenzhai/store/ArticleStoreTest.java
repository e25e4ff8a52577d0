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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wenzhai.model.Article;
import wenzhai.model.Blocks;
import wenzhai.model.PartialDate;

class ArticleStoreTest {
  @TempDir Path folder;

  @Test
  void givesBackEveryFieldAsItWas() {
    Samples.Sample full = Samples.keptFull("a.md");
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      full.put(store, "key");
      assertThat(store.find("key")).contains(full.kept());
      assertThat(store.whole("key")).contains(full.article());
      assertThat(store.article(full.article().card())).isEqualTo(printed(full.article()));
      assertThat(store.changes(full.article().card())).isEqualTo(full.article().changes());
    }
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      assertThat(store.find("key")).contains(full.kept());
      assertThat(store.whole("key")).contains(full.article());
      assertThat(store.whyForgotten()).isEmpty();
    }
  }

  private static Article printed(Article article) {
    return new Article(article.card(), article.body(), article.changes(), Blocks.NONE);
  }

  @Test
  void hasASampleInWhichNoFieldIsLeftEmpty() throws ReflectiveOperationException {
    Samples.Sample sample = Samples.keptFull("a.md");
    Article full = sample.article();
    for (Record part : new Record[] {sample.kept(), full, full.card(), full.card().metadata()}) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        assertThat(component.getAccessor().invoke(part))
            .as(component.getName())
            .isNotIn(Optional.empty(), List.of(), "", 0, false);
      }
    }
  }

  @Test
  void givesBackAnArticleOfWhichNothingIsKnown() {
    Samples.Sample bare = Samples.kept("a.md", "");
    try (ArticleStore store = ArticleStore.temporary()) {
      bare.put(store, "key");
      assertThat(store.find("key")).contains(bare.kept());
      assertThat(store.whole("key")).contains(bare.article());
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
        Samples.Sample dated = Samples.dated("a.md", new PartialDate(moment, precision, zone));
        dated.put(store, "key" + i);
        assertThat(store.find("key" + i)).contains(dated.kept());
        i++;
      }
    }
  }

  @Test
  void keepsBooksLongTexts() {
    Samples.Sample book = Samples.kept("long.md", "长".repeat(30_000_000));
    try (ArticleStore store = ArticleStore.temporary()) {
      book.put(store, "key");
      assertThat(store.article(book.article().card()).body()).hasSize(30_000_000);
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
      Samples.kept("a.md", "x").put(store, "key");
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
      Samples.kept("a.md", "x").put(store, "old");
      Samples.kept("b.md", "x").put(store, "found");
    }
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      store.find("found");
      Samples.kept("c.md", "x").put(store, "new");
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
          Samples.kept(i + ".md", text).put(store, build + "-" + i);
        }
        store.keepOnlyUsed();
      }
      assertThat(store.whyForgotten()).isEmpty();
      last = size(folder);
      afterTwo = build == 1 ? last : afterTwo;
    }
    // twelve builds that forgot nothing would be six times that
    assertThat(last).isLessThan(2 * afterTwo);
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  @Test
  void servesManyThreads() throws Exception {
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      ExecutorService threads = Executors.newFixedThreadPool(8);
      for (int i = 0; i < 2000; i++) {
        int n = i;
        threads.execute(
            () -> {
              Samples.kept(n + ".md", "text " + n).put(store, "key" + n);
              store.find("key" + n / 2);
            });
      }
      threads.shutdown();
      assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
      for (int i = 0; i < 2000; i++) {
        assertThat(store.whole("key" + i).map(Article::body)).contains("text " + i);
      }
    }
  }

  @Test
  void outlivesAnInterruptedThread() {
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      String text = "文".repeat(100_000);
      for (int i = 0; i < 100; i++) {
        Samples.kept(i + ".md", text + i).put(store, "key" + i);
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
      Samples.kept("a.md", "first").put(first, "key");
      Samples.kept("a.md", "second").put(second, "key");

      assertThat(second.whyForgotten()).get().asString().contains("another build holds it");
      assertThat(second.whole("key").map(Article::body)).contains("second");
      assertThat(first.whole("key").map(Article::body)).contains("first");
    }
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      assertThat(store.whole("key").map(Article::body)).contains("first");
    }
  }

  @Test
  void goesOnAloneWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    try (ArticleStore store = ArticleStore.at(file.resolve("cache"), "1")) {
      Samples.kept("a.md", "x").put(store, "key");

      assertThat(store.find("key")).isPresent();
      assertThat(store.whyForgotten()).get().asString().contains(file.toString());
    }
    assertThat(file).hasContent("x");
  }

  @Test
  void beginsAnewWhenTheFileIsNotOne() throws IOException {
    for (String rubbish : new String[] {"", "rubbish", "H:2,".repeat(5000)}) {
      Files.writeString(folder.resolve("articles.list"), rubbish);
      Files.writeString(folder.resolve("articles-0.dat"), rubbish);
      try (ArticleStore store = ArticleStore.at(folder, "1")) {
        Samples.kept("a.md", "x").put(store, "key");
      }
      try (ArticleStore store = ArticleStore.at(folder, "1")) {
        assertThat(store.find("key")).isPresent();
        assertThat(store.whyForgotten()).isEmpty();
      }
    }
  }

  @Test
  void goesOnWhateverIsDamagedInTheFile() throws IOException {
    String[] names = {"articles.list", "articles-0.dat"};
    Random random = new Random(11);
    try (ArticleStore store = ArticleStore.at(folder, "1")) {
      for (int i = 0; i < 60; i++) {
        Samples.kept(i + ".md", "文" + random.nextLong() + "字".repeat(900)).put(store, "key" + i);
      }
    }
    for (int trial = 0; trial < 60; trial++) {
      Path cache = Files.createDirectory(folder.resolve("trial" + trial));
      for (String name : names) {
        Files.copy(folder.resolve(name), cache.resolve(name));
      }
      Path file = cache.resolve(names[trial % 3 / 2]);
      long length = Files.size(file);
      try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
        byte[] noise = new byte[1 + random.nextInt(3000)];
        random.nextBytes(noise);
        hole.seek(random.nextLong(length));
        hole.write(noise);
        if (trial % 4 == 0) {
          hole.setLength(random.nextLong(length));
        }
      }
      try (ArticleStore store = ArticleStore.at(cache, "1")) {
        for (int i = 0; i < 60; i++) {
          Samples.Sample again = Samples.kept(i + ".md", "again " + i);
          if (store.whole("key" + i).isEmpty()) {
            again.put(store, "key" + i);
            assertThat(store.article(again.article().card())).isEqualTo(printed(again.article()));
          }
        }
        store.keepOnlyUsed();
      }
      try (ArticleStore store = ArticleStore.at(cache, "1")) {
        Samples.kept("after.md", "x").put(store, "after");
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
        Samples.kept("after.md", "x").put(store, "after" + i);
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
          Samples.kept(i + ".md", "文字".repeat(3000) + i).put(store, "key" + i % 3000);
          if (i == 50) {
            System.out.print('.');
            System.out.flush();
          }
        }
      }
    }
  }
}
