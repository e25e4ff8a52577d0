package wenzhai.cli;

import picocli.CommandLine.Option;

/** Where and how the preview is served. */
final class PreviewOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port; the next free one if it is taken. Default: ${DEFAULT-VALUE}")
  int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on; anything but the default lets others on the network in."
              + " Default: ${DEFAULT-VALUE}")
  String host;

  @Option(names = "--open", description = "Open the browser")
  boolean open;
}
