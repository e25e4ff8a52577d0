package wenzhai.publish;

/** A site that is not published; the message says where, why, and what to do. */
public final class RefusedPublicationException extends Exception {
  private static final long serialVersionUID = 1;

  RefusedPublicationException(String where, String what, String remedy) {
    super(where + ": " + what + "; " + remedy);
  }
}
