package wenzhai.build;

/** A digest has nothing of that name, or several things; the message says what it has. */
public final class UnknownNameException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnknownNameException(String message) {
    super(message);
  }
}
