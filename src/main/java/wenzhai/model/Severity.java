package wenzhai.model;

/** How much a problem matters to the site. */
public enum Severity {
  /** The page is there, but an editor may want to mend it. */
  WARNING,
  /** Something of the input is not on the site. */
  ERROR;

  /** The word that messages print. */
  public String word() {
    return switch (this) {
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }
}
