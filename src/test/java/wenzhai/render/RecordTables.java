package wenzhai.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What makes a table of the guide from a record: its components, and what its Javadoc says. */
final class RecordTables {
  static final String HEAD = "| name | type | what it is |";

  private static final Set<String> OF_EVERY_RECORD = Set.of("hashCode", "toString");

  private RecordTables() {}

  static List<String> table(Class<?> record) {
    List<String> lines = new ArrayList<>(List.of(HEAD, "|---|---|---|"));
    Map<String, String> params = new HashMap<>();
    String comment = commentBefore(record, "record " + record.getSimpleName() + "(");
    for (String part : comment.split("@param ", -1)) {
      int space = part.indexOf(' ');
      params.put(part.substring(0, Math.max(0, space)), part.substring(space + 1).strip());
    }
    for (RecordComponent component : record.getRecordComponents()) {
      String what = params.get(component.getName());
      if (what == null) {
        throw new AssertionError("no @param for " + component + " of " + record);
      }
      lines.add(row(component.getName(), component.getGenericType(), what));
    }
    for (Method method : questions(record)) {
      String what = commentBefore(record, " " + method.getName() + "()").replaceFirst("\\.$", "");
      String small = what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
      lines.add(row(method.getName(), method.getGenericReturnType(), small));
    }
    return lines;
  }

  private static String row(String name, Type type, String what) {
    return "| `" + name + "` | " + type(type) + " | " + what.replace("|", "\\|") + " |";
  }

  private static String type(Type type) {
    if (type instanceof ParameterizedType list) {
      Type element = list.getActualTypeArguments()[0];
      return "list of " + (element == String.class ? "texts" : type(element));
    }
    if (type == String.class) {
      return "text";
    }
    if (type == int.class) {
      return "number";
    }
    if (type == boolean.class) {
      return "yes or no";
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      String name = record.getSimpleName();
      return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }
    throw new AssertionError("the guide has no word for " + type);
  }

  /** The public methods without values that a record has beside its components. */
  private static List<Method> questions(Class<?> record) {
    List<String> components =
        Stream.of(record.getRecordComponents()).map(RecordComponent::getName).toList();
    return Stream.of(record.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
        .filter(m -> m.getParameterCount() == 0 && !m.isSynthetic())
        .filter(m -> !components.contains(m.getName()) && !OF_EVERY_RECORD.contains(m.getName()))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** The words of the Javadoc comment before a piece of a record's source, on one line. */
  private static String commentBefore(Class<?> record, String code) {
    Class<?> outer = record.getNestHost();
    Path file = Path.of("src/main/java", outer.getName().replace('.', '/') + ".java");
    String source;
    try {
      source = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int at = source.indexOf(code);
    int from = source.lastIndexOf("/**", at);
    if (at < 0 || from < 0) {
      throw new AssertionError("no comment before \"" + code + "\" in " + file);
    }
    String comment = source.substring(from + 3, source.indexOf("*/", from));
    return Pattern.compile("\\{@code\\s+([^}]*)}")
        .matcher(comment.replaceAll("\\n\\s*\\*", " ").replaceAll("\\s+", " ").strip())
        .replaceAll("`$1`");
  }
}
