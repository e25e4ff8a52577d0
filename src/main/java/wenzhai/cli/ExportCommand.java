package wenzhai.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import wenzhai.build.BundleBuild;
import wenzhai.write.PlainFile;

/** A part of the digest as one file. */
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final PrintOptions options;
  private final ExportOptions export;

  ExportCommand(Terminal terminal, PrintOptions options, ExportOptions export) {
    this.terminal = terminal;
    this.options = options;
    this.export = export;
  }

  @Override
  public Integer call() throws Exception {
    String form = form();
    BundleBuild.Made made;
    try (ProgressLine progress = ProgressLine.on(terminal, options)) {
      made = new BundleBuild(options.toBuild(), progress).make(export.what, form);
      progress.end();
    }
    terminal.problems(made.problems(), options.verbose);
    if (options.strict && !made.problems().isEmpty()) {
      terminal.error("--strict: nothing was written");
      return 1;
    }
    PlainFile.replace(export.file, made.bytes());
    if (!options.quiet) {
      terminal.result(
          export.file
              + ": "
              + Outcome.count(made.articles(), "article")
              + String.format(Locale.ROOT, ", %,d kB.", (made.bytes().length + 999) / 1000));
    }
    return 0;
  }

  private String form() {
    List<String> forms = BundleBuild.forms();
    String name = export.file.getFileName().toString();
    String form = export.form == null ? name.substring(name.lastIndexOf('.') + 1) : export.form;
    String lower = form.toLowerCase(Locale.ROOT);
    if (!forms.contains(lower)) {
      throw new UsageException(
          (export.form == null
                  ? name + ": no form goes by this extension"
                  : "--as " + form + ": there is no such form")
              + "; give --as with one of "
              + String.join(", ", forms));
    }
    return lower;
  }
}
