package wenzhai.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import wenzhai.model.PartialDate;

/** References as RIS: a tag of two letters a line, lines ended by CR LF. */
final class Ris {
  private Ris() {}

  static byte[] of(List<Reference> references) {
    StringBuilder text = new StringBuilder();
    for (Reference reference : references) {
      line(text, "TY", type(reference.kind()));
      line(text, "ID", reference.id());
      line(text, "TI", reference.title());
      reference.authors().forEach(name -> line(text, "AU", name));
      reference.translator().ifPresent(name -> line(text, "A4", name));
      line(text, "T2", reference.container());
      reference.published().ifPresent(date -> dates(text, date));
      reference.url().ifPresent(url -> line(text, "UR", url));
      reference.accessed().ifPresent(day -> line(text, "Y2", day.toString().replace('-', '/')));
      line(text, "LA", reference.language());
      line(text, "AB", reference.summary());
      line(text, "N1", reference.note());
      text.append("ER  - \r\n\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void dates(StringBuilder text, PartialDate date) {
    List<Integer> parts = Reference.parts(date);
    line(text, "PY", String.format(Locale.ROOT, "%04d", parts.get(0)));
    // YYYY/MM/DD/ with what is not known left empty between its slashes
    StringBuilder day = new StringBuilder(String.format(Locale.ROOT, "%04d/", parts.get(0)));
    for (int i = 1; i < 3; i++) {
      day.append(i < parts.size() ? String.format(Locale.ROOT, "%02d", parts.get(i)) : "");
      day.append('/');
    }
    line(text, "DA", day.toString());
  }

  private static void line(StringBuilder text, String tag, String value) {
    String flat = value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (!flat.isEmpty()) {
      text.append(tag).append("  - ").append(flat).append("\r\n");
    }
  }

  private static String type(Reference.Kind kind) {
    return switch (kind) {
      case NEWSPAPER -> "NEWS";
      case MAGAZINE -> "MGZN";
      case REPORT -> "RPRT";
      case BLOG -> "BLOG";
      case PAGE -> "ELEC";
    };
  }
}
