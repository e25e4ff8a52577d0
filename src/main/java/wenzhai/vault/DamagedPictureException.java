package wenzhai.vault;

/** A kept picture whose file is not what it was when it was kept. */
public final class DamagedPictureException extends Exception {
  private static final long serialVersionUID = 1L;

  DamagedPictureException(String message) {
    super(message);
  }
}
