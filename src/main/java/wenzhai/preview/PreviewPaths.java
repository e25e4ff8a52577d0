package wenzhai.preview;

/** The paths that the preview answers itself. */
final class PreviewPaths {
  static final String EVENTS = "/_preview/events";
  static final String SCRIPT = "/_preview/reload.js";

  /**
   * Reloads when another build is shown than the one that the page is of; also one that was shown
   * while the page slept. Hidden pages do not listen, since browsers keep six connections at most.
   */
  static final String SCRIPT_TEXT =
      """
      (function () {
        'use strict';
        var build = document.currentScript.getAttribute('data-build');
        var events = null;
        function hear(event) {
          if (event.data !== build) {
            rest();
            location.reload();
          }
        }
        function listen() {
          if (events === null && !document.hidden) {
            events = new EventSource('/_preview/events');
            events.addEventListener('build', hear);
            events.addEventListener('reload', hear);
          }
        }
        function rest() {
          if (events !== null) {
            events.close();
            events = null;
          }
        }
        document.addEventListener('visibilitychange', function () {
          if (document.hidden) { rest(); } else { listen(); }
        });
        window.addEventListener('pagehide', rest);
        window.addEventListener('pageshow', listen);
        listen();
      })();
      """;

  private PreviewPaths() {}
}
