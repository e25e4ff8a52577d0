package wenzhai.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** What makes a template's variables from a view: one for each of its components. */
final class Variables {
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Variables() {}

  static Map<String, Object> of(Record view) {
    Map<String, Object> variables = new HashMap<>();
    for (RecordComponent component : COMPONENTS.get(view.getClass())) {
      try {
        variables.put(component.getName(), component.getAccessor().invoke(view));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + component + "; is its record public?", e);
      }
    }
    return variables;
  }
}
