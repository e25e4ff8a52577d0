package wenzhai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version of this build of the tool. */
final class Version implements IVersionProvider {
  /** Such as {@code 0.1.0}. */
  static String number() {
    try (InputStream in = Version.class.getResourceAsStream("/wenzhai/version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalStateException("wenzhai/version.txt cannot be read from the jar", e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"wenzhai " + number() + " (Java " + Runtime.version() + ")"};
  }
}
