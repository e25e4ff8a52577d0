package wenzhai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wenzhai} by itself, which builds. */
@Command(
    name = WenzhaiCommand.NAME,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    header = "Turns a folder of collected articles into a static news digest.",
    synopsisHeading = "%nUsage: ",
    commandListHeading = "%nCommands (without one: build):%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExit codes: ",
    footer = "0 done; 1 failed, or --strict found something; 2 wrong usage.")
final class WenzhaiCommand implements Callable<Integer> {
  static final String NAME = "wenzhai";

  private final Terminal terminal;
  private final Asked asked;

  @Mixin private CommonOptions options;

  WenzhaiCommand(Terminal terminal, Asked asked) {
    this.terminal = terminal;
    this.asked = asked;
  }

  @Command(
      name = "build",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      description = "Content to site, once.",
      optionListHeading = "%nOptions:%n")
  int build(@Mixin CommonOptions own) throws Exception {
    return new BuildCommand(terminal, own, asked).call();
  }

  @Command(
      name = "preview",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      description = "Build, serve on this machine, and rebuild on every change.",
      optionListHeading = "%nOptions:%n")
  int preview(@Mixin CommonOptions own, @Mixin PreviewOptions serving) throws Exception {
    return new PreviewCommand(terminal, own, serving).call();
  }

  @Command(
      name = "check",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      description =
          "Build to memory, or read the folder that --output names, and report what is wrong with"
              + " the site: broken links, places and pictures, anything that would ask the network,"
              + " dates, duplicates, pages and files that are too large, feeds that are not sound.",
      optionListHeading = "%nOptions:%n",
      footerHeading = "%nExit codes: ",
      footer =
          "0 nothing is broken (warnings may have been printed); 1 something is broken, or --strict"
              + " found something; 2 wrong usage.")
  int check(@Mixin CommonOptions own, @Mixin CheckOptions asking) throws Exception {
    return new CheckCommand(terminal, own, asking).call();
  }

  @Command(
      name = "init",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      description =
          "Lay out a new digest: settings, a first article, a workflow that publishes it.",
      optionListHeading = "%nOptions:%n")
  int init(@Mixin InitCommand.Options own) throws Exception {
    return new InitCommand(terminal, own).call();
  }

  @Command(
      name = "export",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      description = "Take the digest or a part of it along as one file: a book, a list, a site.",
      optionListHeading = "%nOptions:%n")
  int export(@Mixin PrintOptions own, @Mixin ExportOptions export) throws Exception {
    return new ExportCommand(terminal, own, export).call();
  }

  @Command(
      name = "pictures",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      description =
          "Fetch the pictures that the articles show from elsewhere, and keep them beside the"
              + " articles. Only this command fetches; a build never does.",
      optionListHeading = "%nOptions:%n")
  int pictures(@Mixin ContentOptions own, @Mixin PicturesOptions wishes) throws Exception {
    return new PicturesCommand(terminal, own, wishes).call();
  }

  @Command(
      name = "publish",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      description =
          "Put the built site on a branch of a git repository with one commit, and leave everything"
              + " else there as it is.",
      optionListHeading = "%nOptions:%n")
  int publish(@Mixin PublishOptions own) throws Exception {
    return new PublishCommand(terminal, own).call();
  }

  @Override
  public Integer call() throws Exception {
    return new BuildCommand(terminal, options, asked).call();
  }
}
