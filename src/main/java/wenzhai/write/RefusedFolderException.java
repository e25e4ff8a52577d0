package wenzhai.write;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An output folder into which this tool will not write; its message says where, why and the cure.
 */
public final class RefusedFolderException extends IOException {
  private static final long serialVersionUID = 1;

  RefusedFolderException(Path where, String what, String remedy) {
    super(where + ": " + what + "; " + remedy);
  }
}
