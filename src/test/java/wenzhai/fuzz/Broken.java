package wenzhai.fuzz;

/** What must hold of every input did not hold of one. */
final class Broken extends AssertionError {
  private static final long serialVersionUID = 1;

  private final String law;

  /**
   * A broken law.
   *
   * @param law which
   * @param detail how it shows
   */
  Broken(String law, String detail) {
    super(law + ": " + detail);
    this.law = law;
  }

  String law() {
    return law;
  }

  /** By what two finds are the same: the law, or where in our code the exception came from. */
  static String kind(Throwable failure) {
    if (failure instanceof Broken broken) {
      return broken.law();
    }
    StringBuilder kind = new StringBuilder(failure.getClass().getSimpleName());
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("wenzhai.")) {
        String name = frame.getClassName();
        kind.append(' ').append(name.substring(name.lastIndexOf('.') + 1));
        kind.append('.').append(frame.getMethodName());
        break;
      }
    }
    return kind.toString();
  }
}
