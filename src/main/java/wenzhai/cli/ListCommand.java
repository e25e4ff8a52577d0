package wenzhai.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wenzhai.build.ListDesk;
import wenzhai.init.NewList;
import wenzhai.model.OutputFile;
import wenzhai.write.NewFiles;
import wenzhai.write.PlainFile;

/** Reading lists: a new one, another entry, what is on them. */
@Command(
    name = "list",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    description = "Make reading lists, add articles to them, and look at them.",
    synopsisHeading = "%nUsage: ",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n")
final class ListCommand implements Runnable {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  ListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "list: give new, add or show");
  }

  @Command(
      name = "new",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      description = "Begin a list: content/lists/LIST.md.",
      optionListHeading = "%nOptions:%n")
  int begin(
      @Parameters(paramLabel = "LIST", description = "The name of its file, without .md")
          String name,
      @Option(
              names = "--title",
              paramLabel = "TEXT",
              description = "Its heading. Default: the name of its file")
          String title,
      @Option(names = "--curator", paramLabel = "NAME", description = "Who makes it")
          String curator,
      @Option(
              names = "--content",
              paramLabel = "DIR",
              defaultValue = "content",
              description = "The content folder. Default: ${DEFAULT-VALUE}")
          Path content)
      throws Exception {
    String stem = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    if (!stem.matches("[^\\p{Cntrl}/\\\\:*?\"<>|.][^\\p{Cntrl}/\\\\:*?\"<>|]{0,99}")
        || stem.strip().length() < stem.length()
        || stem.equalsIgnoreCase("index")) {
      throw new UsageException(
          "list new '"
              + name
              + "': no list can be called that; give a plain name, such as first-steps");
    }
    String heading = line("--title", title == null ? stem : title);
    String text =
        NewList.text(
            heading, curator == null ? "" : line("--curator", curator), LocalDate.now().toString());
    String file = "lists/" + stem + ".md";
    NewFiles.write(content, List.of(new OutputFile(file, text.getBytes(StandardCharsets.UTF_8))));
    terminal.result(content.resolve(file).toString());
    return 0;
  }

  private static String line(String option, String text) {
    if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
      throw new UsageException(option + ": a text of one line is meant; give another");
    }
    return text.strip();
  }

  @Command(
      name = "add",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      description = "Add an article to a list; nothing else in its file changes.",
      optionListHeading = "%nOptions:%n")
  int add(
      @Mixin ContentOptions own,
      @Parameters(index = "0", paramLabel = "LIST", description = "Its file's name, or its slug")
          String list,
      @Parameters(
              index = "1",
              paramLabel = "ARTICLE",
              description = "Its file, its slug or its original address")
          String article,
      @Option(
              names = "--note",
              paramLabel = "TEXT",
              defaultValue = "",
              description = "What you say of it, in Markdown")
          String note,
      @Option(
              names = "--section",
              paramLabel = "HEADING",
              description =
                  "The section at whose end it goes; made at the end of the list if it is not there."
                      + " Default: the end of the list")
          String section)
      throws Exception {
    Optional<String> heading = Optional.ofNullable(section).map(words -> line("--section", words));
    ListDesk desk = desk(own);
    String wanted = withinContent(own.content, article);
    ListDesk.Extended extended = desk.add(list, new ListDesk.Wish(wanted, note, heading));
    PlainFile.replace(extended.file(), extended.before(), extended.after());
    if (!own.quiet) {
      terminal.result(extended.file() + ": added " + extended.entry().card().title());
    }
    return 0;
  }

  /** Who completes a path at the prompt names the file from there. */
  private static String withinContent(Path content, String article) {
    if (article.contains("://")) {
      return article;
    }
    Path root = content.toAbsolutePath().normalize();
    Path file = Path.of(article).toAbsolutePath().normalize();
    return file.startsWith(root) && file.toFile().isFile()
        ? root.relativize(file).toString().replace('\\', '/').replace("%", "%25")
        : article;
  }

  @Command(
      name = "show",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      description = "Print all lists, or what is on one: order, notes, minutes, what is missing.",
      optionListHeading = "%nOptions:%n")
  int show(
      @Mixin ContentOptions own,
      @Parameters(
              arity = "0..1",
              paramLabel = "LIST",
              description = "Its file's name, or its slug. Default: all lists, a line each")
          String list)
      throws Exception {
    ListDesk desk = desk(own);
    ListLines lines = new ListLines();
    if (list == null) {
      desk.lists().forEach(lines::line);
    } else {
      lines.whole(desk.list(list));
    }
    lines.all().forEach(terminal::result);
    terminal.problems(desk.problems(), own.verbose);
    return 0;
  }

  private ListDesk desk(ContentOptions own) throws Exception {
    try (ProgressLine progress = ProgressLine.on(terminal, own)) {
      ListDesk desk = ListDesk.open(own.toBuild(), progress);
      progress.end();
      return desk;
    }
  }
}
