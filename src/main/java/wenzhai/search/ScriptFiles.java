package wenzhai.search;

import java.nio.charset.StandardCharsets;
import wenzhai.model.OutputFile;
import wenzhai.model.Sink;

/**
 * The files of the index: scripts that call one function, since a page that is opened from disk may
 * load nothing else. The call names the file and a mark that is made from its content; whoever asks
 * for the file knows the mark, so that a browser that has kept an older one notices. A file whose
 * content is the same stays the same, whatever became of the others.
 *
 * @param sink where they go
 */
record ScriptFiles(Sink sink) {
  /** How many characters a mark has. */
  static final int MARK = 4;

  private static final int RADIX = 36;
  private static final int MARKS = RADIX * RADIX * RADIX * RADIX;
  private static final byte[] END = {')', ';', '\n'};

  /**
   * Writes a file.
   *
   * @param name below {@code search/}, without its extension
   * @param values the rest of the call's values, as they stand in a script
   * @return its mark
   */
  String write(String name, String values) {
    long hash = 0;
    for (int i = 0; i < values.length(); i++) {
      hash = hash * 31 + values.charAt(i);
    }
    return write(name, mark(hash), values.getBytes(StandardCharsets.UTF_8));
  }

  /** As above, of values that are in ASCII alone. */
  String write(String name, byte[] values) {
    long hash = 0;
    for (byte c : values) {
      hash = hash * 31 + c;
    }
    return write(name, mark(hash), values);
  }

  private String write(String name, String mark, byte[] values) {
    String call = "wenzhaiSearch(\"" + name + "\",\"" + mark + "\",";
    byte[] begin = call.getBytes(StandardCharsets.UTF_8);
    byte[] script = new byte[begin.length + values.length + END.length];
    System.arraycopy(begin, 0, script, 0, begin.length);
    System.arraycopy(values, 0, script, begin.length, values.length);
    System.arraycopy(END, 0, script, begin.length + values.length, END.length);
    sink.accept(new OutputFile("search/" + name + ".js", script));
    return mark;
  }

  private static String mark(long hash) {
    long mixed = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
    String digits = Long.toString(Long.remainderUnsigned(mixed ^ mixed >>> 29, MARKS), RADIX);
    return "0".repeat(MARK - digits.length()) + digits;
  }
}
