package wenzhai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.model.Problems;
import wenzhai.vault.Entry.Failed;
import wenzhai.vault.Entry.Kept;

class KeeperTest {
  private static final String WHEN = "2026-01-02T03:04:05Z";

  @TempDir Path content;

  private static Kept kept(String address, byte[] bytes) {
    return new Kept(
        address,
        Entry.Way.ORIGINAL,
        address,
        Sha256.of(bytes),
        Format.PNG,
        3,
        2,
        bytes.length,
        WHEN);
  }

  private String list() throws IOException {
    return Files.readString(content.resolve("pictures.json"));
  }

  @Test
  void theListHasAnEntryALineInTheOrderOfAddresses() throws IOException {
    byte[] bytes = Drawn.png(3, 2, 1);
    try (Keeper keeper = Keeper.open(content)) {
      keeper.put(new Failed("https://b.example/\"é\n", "http-404", "b.example answered 404", WHEN));
      keeper.keep(kept("https://a.example/1", bytes), bytes);
    }
    assertThat(list())
        .isEqualTo(
            """
            {"version":1,"pictures":[
            {"address":"https://a.example/1","outcome":"kept","by":"original","final":"https://a.example/1","hash":"%s","type":"image/png","width":3,"height":2,"bytes":%d,"when":"2026-01-02T03:04:05Z"},
            {"address":"https://b.example/\\"é\\n","outcome":"failed","reason":"http-404","message":"b.example answered 404","when":"2026-01-02T03:04:05Z"}
            ]}
            """
                .formatted(Sha256.of(bytes), bytes.length));
    Problems problems = new Problems();
    assertThat(LockFile.bytes(Vault.open(content, problems).entries()))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(list());
    assertThat(problems.sorted()).isEmpty();
    try (var files = Files.list(content.resolve("pictures"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aRunThatWasKilledIsTakenUp() throws IOException {
    Files.createDirectories(content.resolve("pictures"));
    byte[] bytes = Drawn.png(3, 2, 1);
    Kept kept = kept("https://a.example/1", bytes);
    Files.write(content.resolve("pictures").resolve(kept.fileName()), bytes);
    Files.write(content.resolve("pictures/.abc-1.part"), new byte[9]);
    String line = EntryJson.write(kept);
    Files.writeString(content.resolve(LockFile.JOURNAL), line + "\n" + line.substring(0, 30));
    assertThat(Vault.open(content, new Problems()).entries()).containsExactly(kept);
    Keeper.open(content).close();
    assertThat(list()).contains(line);
    assertThat(content.resolve(LockFile.JOURNAL)).doesNotExist();
    assertThat(content.resolve("pictures/.abc-1.part")).doesNotExist();
  }

  @Test
  void aListThatCannotBeUnderstoodIsNotWrittenOver() throws IOException {
    for (String broken :
        List.of("{\"version\":1,\"pictures\":[\n{\"address\":", "[]", "{\"pictures\":[\n{}]}")) {
      Files.writeString(content.resolve("pictures.json"), broken);
      assertThatThrownBy(() -> Keeper.open(content))
          .isInstanceOf(BrokenVaultException.class)
          .hasMessageContaining("pictures.json:");
      assertThat(list()).isEqualTo(broken);
      Problems problems = new Problems();
      assertThat(Vault.open(content, problems).entries()).isEmpty();
      assertThat(problems.sorted()).hasSize(1);
    }
  }

  @Test
  void namesThatLeadElsewhereAreNoHashes() throws IOException {
    String good = EntryJson.write(kept("https://a.example/1", new byte[] {1}));
    for (String bad :
        List.of(
            good.replaceFirst("\"hash\":\"[^\"]*\"", "\"hash\":\"../../../etc/passwd\""),
            good.replace("image/png", "image/../png"),
            good.replace("\"width\":3", "\"width\":-3"),
            good.replace("\"by\":\"original\"", "\"by\":\"x\""))) {
      Files.writeString(
          content.resolve("pictures.json"), "{\"pictures\":[\n" + good + ",\n" + bad + "\n]}");
      Problems problems = new Problems();
      assertThat(Vault.open(content, problems).entries()).hasSize(1);
      assertThat(problems.sorted().get(0).toString()).startsWith("pictures.json:3");
    }
  }

  @Test
  void twoRunsAtOnceAreNotLetIn() throws IOException {
    try (Keeper first = Keeper.open(content)) {
      assertThatThrownBy(() -> Keeper.open(content)).hasMessageContaining("another run");
      assertThat(first.entries()).isEmpty();
    }
    Keeper.open(content).close();
    assertThat(content.resolve("pictures")).doesNotExist();
  }

  @Test
  void whatNoEntryNamesAnyMoreGoesAndTheCuratorsOwnPicturesStay() throws IOException {
    byte[] one = Drawn.png(3, 2, 1);
    byte[] two = Drawn.png(4, 2, 2);
    try (Keeper keeper = Keeper.open(content)) {
      keeper.keep(kept("https://a.example/1", one), one);
      keeper.keep(kept("https://a.example/2", one), one);
      keeper.keep(kept("https://a.example/3", two), two);
      Files.write(content.resolve("pictures/own.png"), one);
      assertThat(keeper.remove(Set.of("https://a.example/1"))).isEmpty();
      assertThat(keeper.remove(Set.of("https://a.example/3")))
          .containsExactly(Sha256.of(two) + ".png");
    }
    assertThat(content.resolve("pictures/own.png")).exists();
    assertThat(Vault.open(content, new Problems()).entries()).hasSize(1);
  }

  @Test
  void aFileThatWasChangedIsNotThePicture() throws IOException {
    byte[] bytes = Drawn.png(3, 2, 1);
    Kept kept = kept("https://a.example/1", bytes);
    try (Keeper keeper = Keeper.open(content)) {
      keeper.keep(kept, bytes);
    }
    Vault vault = Vault.open(content, new Problems());
    assertThat(vault.has(kept)).isTrue();
    byte[] other = bytes.clone();
    other[other.length - 1]++;
    Files.write(content.resolve("pictures").resolve(kept.fileName()), other);
    assertThatThrownBy(() -> vault.bytes(kept)).hasMessageContaining("changed");
    Files.delete(content.resolve("pictures").resolve(kept.fileName()));
    assertThatThrownBy(() -> vault.bytes(kept)).hasMessageContaining("not there");
  }
}
