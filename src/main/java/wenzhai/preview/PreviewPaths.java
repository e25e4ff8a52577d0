package wenzhai.preview;

/** The paths that the preview answers itself. */
final class PreviewPaths {
  /** What all of them begin with; no page of a site does. */
  static final String ROOT = "/_preview/";

  static final String EVENTS = ROOT + "events";
  static final String SCRIPT = ROOT + "preview.js";
  static final String REPORT = ROOT + "report";

  /** Before the path of a page, and {@code .json} behind it. */
  static final String ABOUT = ROOT + "about/";

  /** Before the path of an article's page. */
  static final String ORIGINAL = ROOT + "original/";

  private PreviewPaths() {}
}
