package wenzhai.build;

/** A file of the curator's is left as it is; the message says why, and what to do. */
public final class RefusedEditException extends Exception {
  private static final long serialVersionUID = 1;

  RefusedEditException(String message) {
    super(message);
  }
}
