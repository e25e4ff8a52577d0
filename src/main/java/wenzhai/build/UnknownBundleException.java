package wenzhai.build;

/** A digest has no such part; the message says which it has. */
public final class UnknownBundleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnknownBundleException(String message) {
    super(message);
  }
}
