package wenzhai.build;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import wenzhai.model.Page;

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
          return type.getRecordComponents();
        }
      };

  private final MessageDigest digest;

  private ViewPrint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  static BigInteger of(Page page) {
    ViewPrint print = new ViewPrint();
    print.add(page.template());
    print.add(page.frame());
    print.add(page.view().get());
    return new BigInteger(1, print.digest.digest());
  }

  /** Each value says what it is and how long, so that no two lists of values look alike. */
  private void add(Object value) {
    if (value instanceof Record record) {
      begin('r', COMPONENTS.get(record.getClass()).length);
      text(record.getClass().getName());
      for (RecordComponent component : COMPONENTS.get(record.getClass())) {
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
      text(text);
    } else if (value instanceof Number || value instanceof Boolean || value instanceof Enum<?>) {
      text(value.toString());
    } else {
      throw new IllegalStateException(
          "a view must not hold " + value + ", which cannot be compared");
    }
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    begin('s', bytes.length);
    digest.update(bytes);
  }

  private void begin(char kind, int length) {
    digest.update((byte) kind);
    for (int shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (length >>> shift));
    }
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
