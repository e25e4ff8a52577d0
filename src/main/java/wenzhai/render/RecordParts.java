package wenzhai.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The components of records, read by their names: nearly all that templates ask for. What Pebble
 * has for objects of any kind copies the list of a method's parameters at each question.
 */
final class RecordParts implements AttributeResolver {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            // else it is asked each time who asks
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
          }
          return accessors;
        }
      };

  /** The accessors of a record's components, by name. */
  static Map<String, Method> of(Class<?> type) {
    return ACCESSORS.get(type);
  }

  /** What a component of a record is. */
  static Object value(Method accessor, Object instance) {
    try {
      return accessor.invoke(instance);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }

  @Override
  public ResolvedAttribute resolve(
      Object instance,
      Object name,
      Object[] values,
      ArgumentsNode arguments,
      EvaluationContextImpl context,
      String file,
      int line) {
    if (!(instance instanceof Record) || values != null) {
      return null;
    }
    Method accessor = of(instance.getClass()).get(String.valueOf(name));
    return accessor == null ? null : new ResolvedAttribute(value(accessor, instance));
  }
}
