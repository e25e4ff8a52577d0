package wenzhai.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which part of the digest is taken along, how, and where to. */
final class ExportOptions {
  @Option(
      names = "--what",
      paramLabel = "PART",
      defaultValue = "all",
      description = "all, list:SLUG, source:SLUG or month:YYYY-MM. Default: ${DEFAULT-VALUE}")
  String what;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description =
          "epub, html (one file), zip (a site), md, csl, bib, ris, opml, atom or jsonfeed."
              + " Default: by the file's extension")
  String form;

  @Parameters(index = "0", paramLabel = "FILE", description = "The file to write")
  Path file;
}
