package wenzhai.init;

/** The text that a reading list begins with. */
public final class NewList {
  private NewList() {}

  /**
   * A head that the reader of lists reads, and no entries.
   *
   * @param title its name
   * @param curator who makes it; may be empty
   * @param date when, ISO 8601
   */
  public static String text(String title, String curator, String date) {
    return "---\n"
        + ("title: " + quoted(title) + "\n")
        + (curator.isBlank() ? "" : "curator: " + quoted(curator) + "\n")
        + ("date: " + date + "\n")
        + "---\n";
  }

  /** As YAML takes any text of one line. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
