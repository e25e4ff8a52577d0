package wenzhai.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** References as BibTeX, with the fields of biblatex's {@code @online}. */
final class BibTex {
  private static final Map<Character, String> SPECIAL =
      Map.ofEntries(
          Map.entry('\\', "\\textbackslash{}"),
          Map.entry('{', "\\{"),
          Map.entry('}', "\\}"),
          Map.entry('%', "\\%"),
          Map.entry('&', "\\&"),
          Map.entry('#', "\\#"),
          Map.entry('$', "\\$"),
          Map.entry('_', "\\_"),
          Map.entry('~', "\\textasciitilde{}"),
          Map.entry('^', "\\textasciicircum{}"),
          Map.entry('\n', " "),
          Map.entry('\r', " "));

  private BibTex() {}

  static byte[] of(List<Reference> references) {
    StringBuilder text = new StringBuilder();
    for (Reference reference : references) {
      text.append("@online{").append(reference.id());
      // braces around a title keep its capitals, those around a name keep it whole
      field(text, "title", "{" + escaped(reference.title()) + "}");
      field(text, "author", names(reference.authors()));
      reference.translator().ifPresent(name -> field(text, "translator", names(List.of(name))));
      field(text, "organization", escaped(reference.container()));
      reference
          .published()
          .ifPresent(
              date -> {
                field(text, "date", Reference.iso(date));
                field(
                    text,
                    "year",
                    String.format(java.util.Locale.ROOT, "%04d", date.local().getYear()));
              });
      reference.accessed().ifPresent(day -> field(text, "urldate", day.toString()));
      reference.url().ifPresent(url -> field(text, "url", address(url)));
      field(text, "langid", reference.language());
      field(text, "abstract", escaped(reference.summary()));
      field(text, "note", escaped(reference.note()));
      text.append("\n}\n\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void field(StringBuilder text, String name, String value) {
    if (!value.isBlank()) {
      text.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  private static String names(List<String> names) {
    return String.join(" and ", names.stream().map(name -> "{" + escaped(name) + "}").toList());
  }

  /** An address is taken as it is, but a brace in it would end the field. */
  private static String address(String url) {
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(SPECIAL.getOrDefault(c, String.valueOf(c)));
    }
    return out.toString();
  }
}
