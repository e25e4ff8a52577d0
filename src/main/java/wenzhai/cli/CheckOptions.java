package wenzhai.cli;

import picocli.CommandLine.Option;

/** What a check asks other servers. */
final class CheckOptions {
  @Option(
      names = "--external",
      description =
          "Also ask other servers, politely, whether what the site links to is still there. Never"
              + " done without this option")
  boolean external;

  @Option(
      names = "--external-age",
      paramLabel = "DAYS",
      defaultValue = "7",
      description =
          "With --external: how old an answer of an earlier check may be. Default: ${DEFAULT-VALUE}")
  int age;

  @Option(
      names = "--allow-private",
      description =
          "With --external: ask hosts of this machine and its network, too. Default: public ones"
              + " only, for articles may name any")
  boolean allowPrivate;
}
