package wenzhai.vault;

import java.io.IOException;

/** A vault that cannot be written to: its message says why, and what to do. */
public final class BrokenVaultException extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenVaultException(String message) {
    super(message);
  }
}
