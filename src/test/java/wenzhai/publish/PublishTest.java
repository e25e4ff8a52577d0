package wenzhai.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;
import wenzhai.model.OutputFile;
import wenzhai.write.SiteFolder;

/** What {@code wenzhai publish} does to a repository, and what it leaves alone. */
class PublishTest {
  @TempDir Path temp;

  private Repository host;
  private Repository editor;
  private Path site;

  @BeforeEach
  void aRepositoryAndASite() throws IOException {
    host = Repository.bare(temp.resolve("host.git"));
    editor = Repository.clone(temp.resolve("editor"), host);
    site = temp.resolve("site");
    build(Map.of("index.html", "<h1>文摘</h1>\r\n", "articles/一.html", "<p>正文</p>\n"));
  }

  private void build(Map<String, String> files) throws IOException {
    Path content = Files.createDirectories(temp.resolve("content"));
    try (SiteFolder folder = SiteFolder.open(site, content)) {
      files.forEach(
          (path, text) ->
              folder.accept(new OutputFile(path, text.getBytes(StandardCharsets.UTF_8))));
      folder.commit();
    }
  }

  private Built publish(String... options) {
    return publishFrom(editor.folder(), options);
  }

  private Built publishFrom(Path repository, String... options) {
    List<String> words = new ArrayList<>(List.of("publish", "--output", site.toString()));
    words.addAll(List.of("--repository", repository.toString()));
    words.addAll(List.of(options));
    return Built.run(words.toArray(String[]::new));
  }

  private Map<String, String> published(String branch) {
    Map<String, String> files = new TreeMap<>(host.files(branch));
    files.remove(".wenzhai-files");
    return files;
  }

  @Test
  void aFreshBranchHasJustTheSiteByteForByteAndNothingElseIsTouched() throws IOException {
    Files.writeString(editor.folder().resolve(".gitattributes"), "* text=auto eol=lf\n");
    Files.writeString(editor.folder().resolve(".gitignore"), "*.html\n");
    Files.writeString(editor.folder().resolve("content/one.md"), "Changed.\n");
    editor.git("add", "content/one.md");
    String before = editor.state();

    Built built = publish();

    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.out())
        .matches("Published to branch gh-pages of origin: 3 files added, 0 changed, .*\\R");
    assertThat(published("gh-pages"))
        .isEqualTo(Map.of("index.html", "<h1>文摘</h1>\r\n", "articles/一.html", "<p>正文</p>\n"));
    assertThat(host.commits("gh-pages")).isEqualTo(1);
    assertThat(editor.state()).isEqualTo(before);
  }

  @Test
  void theSameSiteAgainMakesNoCommit() {
    publish();
    Built again = publish();
    assertThat(again.code()).isZero();
    assertThat(again.out()).startsWith("Nothing to publish");
    assertThat(host.commits("gh-pages")).isEqualTo(1);
  }

  @Test
  void whatTheSiteNoLongerHasGoesAndForeignFilesStay() throws IOException {
    publish();
    Repository other = Repository.clone(temp.resolve("other"), Repository.bare(temp.resolve("x")));
    other.git("remote", "set-url", "origin", host.folder().toString());
    other.git("fetch", "--quiet", "origin");
    other.git("switch", "--quiet", "gh-pages");
    other.commit(Map.of("notes/theirs.txt", "Mine.\n"));
    other.git("push", "--quiet", "origin", "gh-pages");

    build(Map.of("index.html", "<h1>新</h1>\n"));
    Built built = publish();

    assertThat(built.out()).contains("0 files added, 2 changed, 1 removed");
    assertThat(published("gh-pages"))
        .isEqualTo(Map.of("index.html", "<h1>新</h1>\n", "notes/theirs.txt", "Mine.\n"));
    assertThat(host.commits("gh-pages")).isEqualTo(3);
  }

  @Test
  void aLocalBranchOfThatNameThatDivergedIsLeftAlone() throws IOException {
    publish();
    editor.git("switch", "--quiet", "--orphan", "gh-pages");
    editor.commit(Map.of("draft.txt", "Local.\n"));
    editor.git("switch", "--quiet", "main");
    String before = editor.state();

    build(Map.of("index.html", "<h1>新</h1>\n"));
    Built built = publish();

    assertThat(built.code()).as(built.err()).isZero();
    assertThat(published("gh-pages")).containsOnlyKeys("index.html");
    assertThat(editor.state()).isEqualTo(before);
  }

  @Test
  void filesThatNoPublicationBroughtAreNotOverwrittenUnlessAsked() throws IOException {
    editor.git("switch", "--quiet", "--orphan", "gh-pages");
    editor.commit(Map.of("index.html", "by hand\n", "about.txt", "by hand\n"));
    editor.git("push", "--quiet", "origin", "gh-pages");
    editor.git("switch", "--quiet", "main");

    Built refused = publish();
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("index.html").contains("--replace").doesNotContain("about");
    assertThat(host.commits("gh-pages")).isEqualTo(1);

    Built replaced = publish("--replace");
    assertThat(replaced.code()).as(replaced.err()).isZero();
    assertThat(published("gh-pages")).containsOnlyKeys("index.html", "articles/一.html");
    assertThat(host.commits("gh-pages")).isEqualTo(2);
  }

  @Test
  void aFileWhereTheSiteNeedsAFolderIsInTheWay() throws IOException {
    editor.git("switch", "--quiet", "--orphan", "gh-pages");
    editor.commit(Map.of("articles", "a file\n"));
    editor.git("push", "--quiet", "origin", "gh-pages");
    editor.git("switch", "--quiet", "main");

    Built refused = publish();
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("articles");
  }

  @Test
  void aTrialSaysWhatWouldChangeAndLeavesBothRepositoriesAsTheyAre() throws IOException {
    publish();
    build(Map.of("index.html", "<h1>新</h1>\n", "新.html", "x"));
    String before = editor.state() + editor.objects() + host.objects();

    Built trial = publish("--dry-run");

    assertThat(trial.code()).as(trial.err()).isZero();
    assertThat(trial.out())
        .contains("changed index.html", "added 新.html", "removed articles/一.html")
        .contains("Would publish to branch gh-pages of origin: 1 file added, 2 changed, 1 removed");
    assertThat(editor.state() + editor.objects() + host.objects()).isEqualTo(before);
    assertThat(host.commits("gh-pages")).isEqualTo(1);
  }

  @Test
  void aTrialBeforeTheFirstPublicationWorksToo() {
    Built trial = publish("--dry-run");
    assertThat(trial.code()).as(trial.err()).isZero();
    assertThat(trial.out()).contains("3 files added");
    assertThat(host.has("gh-pages")).isFalse();
  }

  @Test
  void aFolderOfTheCurrentBranchCanHoldTheSite() {
    Built built = publish("--branch", "main", "--folder", "./docs/");
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(published("main"))
        .containsKeys("README.md", "content/one.md", "docs/index.html", "docs/articles/一.html");
    assertThat(publish("--branch", "main", "--folder", "docs").out()).startsWith("Nothing");
  }

  @Test
  void theBranchOneWorksOnIsRefused() {
    Built refused = publish("--branch", "main");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("--folder");
    assertThat(host.commits("main")).isEqualTo(1);
  }

  @Test
  void aBranchOfTheRepositoryItselfIsSetWithoutAnyRemote() {
    Built built = publish("--local");
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(editor.files("gh-pages")).containsKey("index.html");
    assertThat(host.has("gh-pages")).isFalse();
  }

  @Test
  void aSiteThatWasChangedAfterItsBuildIsRefused() throws IOException {
    Files.writeString(site.resolve("index.html"), "by hand");
    Built refused = publish();
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("index.html").contains("build again");
    assertThat(host.has("gh-pages")).isFalse();
  }

  @Test
  void aFolderWithoutABuildIsRefused() throws IOException {
    site = Files.createDirectories(temp.resolve("empty"));
    Built refused = publish();
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("build the site first");
  }

  @Test
  void whatIsNoRepositoryOrHasNoRemoteIsSaid() throws IOException {
    Built noRepository = publishFrom(Files.createDirectory(temp.resolve("none")));
    assertThat(noRepository.code()).isEqualTo(1);
    assertThat(noRepository.err()).contains("git init");

    Built noRemote = publish("--remote", "nowhere");
    assertThat(noRemote.code()).isEqualTo(1);
    assertThat(noRemote.err()).contains("nowhere").contains("--remote");

    Built noName = publish("--branch", "a..b");
    assertThat(noName.err()).contains("--branch");
  }

  @Test
  void aHostThatDoesNotTakeItIsQuotedAndNothingChanges() throws IOException {
    Path hook = host.folder().resolve("hooks/pre-receive");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\necho 'you may not push here' >&2\nexit 1\n");
    Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));

    Built refused = publish();

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("you may not push here").doesNotContain("\tat ");
    assertThat(host.has("gh-pages")).isFalse();
  }

  @Test
  void someoneWhoPublishedMeanwhileIsNotOverwritten() throws IOException {
    publish();
    // the hook plays the other: the branch moves between our question and our push
    Path hook = editor.folder().resolve(".git/hooks/pre-push");
    Files.createDirectories(hook.getParent());
    Files.writeString(
        hook,
        "#!/bin/sh\ncd '"
            + host.folder()
            + "'\nunset GIT_DIR GIT_INDEX_FILE\n"
            + "export GIT_AUTHOR_NAME=o GIT_AUTHOR_EMAIL=o@example.org"
            + " GIT_COMMITTER_NAME=o GIT_COMMITTER_EMAIL=o@example.org\n"
            + "git update-ref refs/heads/gh-pages"
            + " $(git commit-tree -p gh-pages -m other gh-pages^{tree})\n");
    Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
    build(Map.of("index.html", "<h1>新</h1>\n"));

    Built refused = publish();

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("publish again");
    assertThat(host.git("log", "-1", "--format=%s", "gh-pages").strip()).isEqualTo("other");
  }

  @Test
  void anUnreadableFileIsSaidAndNothingChanges() throws IOException {
    Path file = site.resolve("index.html");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "SKIPPED: this user may read every file");
    Built refused = publish();
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("index.html");
    assertThat(host.has("gh-pages")).isFalse();
  }

  @Test
  void theMessageIsTheCommits() {
    publish("--message", "第一期");
    assertThat(host.git("log", "-1", "--format=%s", "gh-pages").strip()).isEqualTo("第一期");
  }
}
