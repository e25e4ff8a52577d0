package wenzhai.build;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wenzhai.model.Checksum;
import wenzhai.model.Entry;
import wenzhai.model.Page;
import wenzhai.store.BinaryOut;

/**
 * What tells one view of a page from another without keeping either: equal views have equal prints,
 * and others have others. Two pages of one path, template and print have the same bytes under the
 * same theme.
 */
final class ViewPrint {
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
          }
          return components;
        }
      };

  private final BinaryOut out = new BinaryOut();
  private final Optional<Function<Entry, Checksum>> entries;

  private ViewPrint(Optional<Function<Entry, Checksum>> entries) {
    this.entries = entries;
  }

  static Checksum of(Page page) {
    ViewPrint print = new ViewPrint(Optional.empty());
    print.add(page.template());
    print.add(page.frame());
    print.add(page.view().get());
    return print.sum();
  }

  /** The print of anything that is made of records, lists, texts and numbers. */
  static Checksum of(Object value) {
    ViewPrint print = new ViewPrint(Optional.empty());
    print.add(value);
    return print.sum();
  }

  /**
   * The print of anything that is made of records, lists, texts and numbers.
   *
   * @param entries gives the prints of articles, which hold their texts as well
   */
  static Checksum of(Object value, Function<Entry, Checksum> entries) {
    ViewPrint print = new ViewPrint(Optional.of(entries));
    print.add(value);
    return print.sum();
  }

  private Checksum sum() {
    return Checksum.of(out.bytes());
  }

  /** Each value says what it is and how long, so that no two lists of values look alike. */
  private void add(Object value) {
    if (value instanceof Entry entry && entries.isPresent()) {
      out.number('e');
      out.fixed(entries.get().apply(entry).value());
    } else if (value instanceof Record record) {
      RecordComponent[] components = COMPONENTS.get(record.getClass());
      begin('r', components.length);
      out.text(record.getClass().getName());
      for (RecordComponent component : components) {
        add(valueOf(component, record));
      }
    } else if (value instanceof Collection<?> list) {
      begin('l', list.size());
      list.forEach(this::add);
    } else if (value instanceof Map<?, ?> map) {
      begin('m', map.size());
      map.forEach(
          (key, held) -> {
            add(key);
            add(held);
          });
    } else if (value instanceof Optional<?> optional) {
      begin('o', optional.isPresent() ? 1 : 0);
      optional.ifPresent(this::add);
    } else if (value instanceof String text) {
      out.number('s');
      out.text(text);
    } else if (value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum<?>
        || value.getClass().getPackageName().equals("java.time")) {
      out.number('s');
      out.text(value.toString());
    } else {
      throw new IllegalStateException(
          "a view must not hold " + value + ", which cannot be compared");
    }
  }

  private void begin(char kind, int length) {
    out.number(kind);
    out.number(length);
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
