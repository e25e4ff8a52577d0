package wenzhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.model.Card;

/** The script {@code bin/wenzhai} of the zip, beside a jar of the classes that are tested. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  /** What its archive ends in on this Java. */
  private static final String ARCHIVE = Runtime.version().feature() < 25 ? ".jsa" : ".aot";

  private record Ran(int code, String out, String err) {}

  @TempDir Path temp;

  private Path home;
  private Path cache;

  @BeforeEach
  void unpacked() throws IOException {
    home = temp.resolve("unpacked");
    cache = temp.resolve("cache");
    Path script = Files.createDirectories(home.resolve("bin")).resolve("wenzhai");
    Files.copy(Path.of("src/dist/bin/wenzhai"), script, StandardCopyOption.COPY_ATTRIBUTES);
    assertThat(script).isExecutable();
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "wenzhai.cli.Main");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, libraries());
    try (OutputStream file = Files.newOutputStream(home.resolve("wenzhai.jar"));
        JarOutputStream jar = new JarOutputStream(file, manifest)) {
      Path classes = place(Card.class);
      try (Stream<Path> walk = Files.walk(classes)) {
        for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
          jar.putNextEntry(new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
          Files.copy(path, jar);
        }
      }
    }
  }

  @Test
  void itRunsFromAnywhereByAnyNameAndPassesOnWhatItIsGiven() throws Exception {
    home = Files.move(home, temp.resolve("un packed"));
    Path name = Files.createSymbolicLink(temp.resolve("digest"), home.resolve("bin/wenzhai"));
    Ran help = run(name, Map.of("WENZHAI_NO_ARCHIVE", "1"), "--help");
    assertThat(help.code()).as(help.err()).isZero();
    assertThat(help.out()).contains("Usage: ").contains("--content");
    assertThat(help.err()).isEmpty();
    Ran wrong = run(name, Map.of("WENZHAI_NO_ARCHIVE", "1"), "--no such option", "*");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("--no such option");
    assertThat(cache).doesNotExist();
  }

  @Test
  void theFirstRunHasAnArchiveMadeThatTheNextOneUses() throws Exception {
    Path script = home.resolve("bin/wenzhai");
    Ran first = run(script, Map.of(), "--version");
    Ran once = run(script, Map.of(), "--version");
    assertThat(first).isEqualTo(once);
    Path start = cache.resolve("wenzhai/start");
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (listed(start, ARCHIVE).isEmpty() || !listed(start, "new.").isEmpty()) {
      assertThat(System.nanoTime()).as("no archive was made").isLessThan(end);
      Thread.sleep(100);
    }
    assertThat(listed(start, ARCHIVE)).hasSize(1);
    Path log = temp.resolve("log");
    Map<String, String> watched = Map.of("WENZHAI_JAVA", "-Xlog:class+load:file=" + log);
    Ran next = run(script, watched, "--version");
    assertThat(next).isEqualTo(first);
    assertThat(Files.readString(log))
        .containsPattern("wenzhai\\.cli\\.Main source: shared objects file");
    Ran mistaken = run(script, Map.of("WENZHAI_JAVA", "-XX:NoSuchOption=3"), "--version");
    assertThat(mistaken.code()).as("an option that Java does not know is no option").isNotZero();
  }

  @Test
  void withoutAPlaceForTheArchiveEverythingWorksAllTheSame() throws Exception {
    Files.writeString(cache, "no folder");
    Ran run = run(home.resolve("bin/wenzhai"), Map.of(), "--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("wenzhai ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aDamagedArchiveIsNoObstacle() throws Exception {
    theFirstRunHasAnArchiveMadeThatTheNextOneUses();
    Path archive = listed(cache.resolve("wenzhai/start"), ARCHIVE).get(0);
    Files.delete(archive);
    Files.writeString(archive, "no archive");
    Ran run = run(home.resolve("bin/wenzhai"), Map.of(), "--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("wenzhai ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void withoutJavaItSaysSo() throws Exception {
    Ran run = run(home.resolve("bin/wenzhai"), Map.of("PATH", "/none", "JAVA_HOME", ""), "--help");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("error: there is no java");
  }

  private Ran run(Path script, Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(words));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().putAll(environment);
    int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Ran(code, Files.readString(out), Files.readString(err));
  }

  private static List<Path> listed(Path folder, String part) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(path -> path.getFileName().toString().contains(part)).toList();
    }
  }

  /** The jars beside our own classes, as a manifest names them. */
  private static String libraries() {
    List<String> urls = new ArrayList<>();
    if (Card.class.getClassLoader() instanceof URLClassLoader loader) {
      for (URL url : loader.getURLs()) {
        urls.add(url.toString());
      }
    }
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toAbsolutePath().toUri().toString());
    }
    urls.removeIf(url -> !url.endsWith(".jar"));
    return String.join(" ", urls);
  }

  private static Path place(Class<?> one) throws IOException {
    try {
      return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
