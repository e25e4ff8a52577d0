package wenzhai.render;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** What makes a template's variables from a view: one for each of its components. */
final class Variables {
  private Variables() {}

  static Map<String, Object> of(Record view) {
    Map<String, Method> parts = RecordParts.of(view.getClass());
    Map<String, Object> variables = new HashMap<>(2 * parts.size() + 16);
    for (Map.Entry<String, Method> part : parts.entrySet()) {
      variables.put(part.getKey(), RecordParts.value(part.getValue(), view));
    }
    return variables;
  }
}
