package wenzhai.cli;

/** A command line that cannot be meant: says which option, what is wrong with it, what to do. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
