package wenzhai.search;

import java.nio.charset.StandardCharsets;
import wenzhai.model.OutputFile;
import wenzhai.model.Sink;

/**
 * The files of the index: scripts that call one function, since a page that is opened from disk may
 * load nothing else. The call names the file and the edition that it belongs to, so that a browser
 * that has kept an older one notices.
 *
 * @param sink where they go
 * @param edition which collection they are from
 */
record ScriptFiles(Sink sink, String edition) {
  /**
   * Writes a file.
   *
   * @param name below {@code search/}, without its extension
   * @param values the rest of the call's values, as they stand in a script
   */
  void write(String name, String values) {
    String script = "wenzhaiSearch(\"" + name + "\",\"" + edition + "\"," + values + ");\n";
    sink.accept(new OutputFile("search/" + name + ".js", script.getBytes(StandardCharsets.UTF_8)));
  }
}
