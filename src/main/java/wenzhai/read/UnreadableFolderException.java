package wenzhai.read;

/** The content folder itself cannot be used; the message says where, what and what to do. */
public final class UnreadableFolderException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableFolderException(String message) {
    super(message);
  }
}
