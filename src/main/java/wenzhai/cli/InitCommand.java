package wenzhai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wenzhai.init.NewDigest;
import wenzhai.model.OutputFile;
import wenzhai.write.NewFiles;

/** A new digest in a folder. */
final class InitCommand implements Callable<Integer> {
  /** What the new digest is to be. */
  static final class Options {
    @Parameters(
        index = "0",
        paramLabel = "DIR",
        description = "The folder; it is made if it is not there")
    private Path folder;

    @Option(
        names = "--title",
        paramLabel = "TEXT",
        description = "The name of the digest. Default: that of the folder")
    private String title;

    @Option(
        names = "--language",
        paramLabel = "TAG",
        defaultValue = "zh-Hans",
        description = "zh-Hans, zh-Hant or en. Default: ${DEFAULT-VALUE}")
    private String language;
  }

  private final Terminal terminal;
  private final Options options;

  InitCommand(Terminal terminal, Options options) {
    this.terminal = terminal;
    this.options = options;
  }

  @Override
  public Integer call() throws IOException {
    if (!NewDigest.LANGUAGES.contains(options.language)) {
      throw new UsageException(
          "--language "
              + options.language
              + ": the site has no words in it yet; give one of "
              + String.join(", ", NewDigest.LANGUAGES));
    }
    String title =
        options.title == null
            ? options.folder.toAbsolutePath().normalize().getFileName().toString()
            : options.title;
    if (title.isBlank() || title.chars().anyMatch(Character::isISOControl)) {
      throw new UsageException("--title: a name of one line is meant; give another");
    }
    List<OutputFile> files =
        new NewDigest(title, options.language, LocalDate.now().toString(), Version.number())
            .files();
    NewFiles.write(options.folder, files);
    for (OutputFile file : files) {
      terminal.result(options.folder.resolve(file.path()).toString());
    }
    terminal.result(
        "Put your articles into " + options.folder.resolve("content/articles") + " and build.");
    return 0;
  }
}
