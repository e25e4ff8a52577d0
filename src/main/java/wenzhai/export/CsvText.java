package wenzhai.export;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as RFC 4180 writes it: commas, lines that end in CRLF, the first one with the names.
 *
 * <p>It begins with a byte order mark, without which Excel takes UTF-8 for the encoding of the
 * machine and shows Chinese as rubbish. Other programs skip the mark.
 */
final class CsvText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What makes a spreadsheet compute a cell: also in the full width of East Asian keyboards. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);

  CsvText(String... names) {
    line(List.of((Object[]) names));
  }

  /** A line. Texts are from articles and may want to be formulas; numbers are ours. */
  CsvText row(Object... cells) {
    line(List.of(cells));
    return this;
  }

  private void line(List<Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",");
      Object cell = cells.get(i);
      text.append(cell instanceof Number ? cell.toString() : quoted(harmless(cell.toString())));
    }
    text.append("\r\n");
  }

  /** An apostrophe before it keeps a text from being computed; spreadsheets show it as text. */
  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String quoted(String cell) {
    boolean plain = true;
    for (int i = 0; i < cell.length() && plain; i++) {
      plain = ",\"\r\n".indexOf(cell.charAt(i)) < 0;
    }
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
