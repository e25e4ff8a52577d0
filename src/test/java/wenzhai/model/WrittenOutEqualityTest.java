package wenzhai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Records that say themselves when they are equal still go by each of their components. */
class WrittenOutEqualityTest {
  private static final List<Supplier<Object>> DIFFERENT =
      List.of(
          () -> new WebAddress(text("https://a.example/1")),
          () -> new WebAddress(text("https://a.example/2")),
          () -> new Language(text("en")),
          () -> new Language(text("ja")),
          () -> new Source(text("a"), text("b"), text("c")),
          () -> new Source(text("x"), text("b"), text("c")),
          () -> new Source(text("a"), text("x"), text("c")),
          () -> new Source(text("a"), text("b"), text("x")),
          () -> new Evidence(Field.TITLE, Origin.HEADER, text("a")),
          () -> new Evidence(Field.AUTHORS, Origin.HEADER, text("a")),
          () -> new Evidence(Field.TITLE, Origin.SIDECAR, text("a")),
          () -> new Evidence(Field.TITLE, Origin.HEADER, text("b")));

  @Test
  void equalIsWhatHasTheSameComponents() {
    for (Supplier<Object> one : DIFFERENT) {
      for (Supplier<Object> other : DIFFERENT) {
        assertThat(one.get().equals(other.get()))
            .as(one.get() + " and " + other.get())
            .isEqualTo(one == other);
      }
      assertThat(one.get()).hasSameHashCodeAs(one.get()).isNotEqualTo(null).isNotEqualTo("a");
    }
  }

  /** A text of its own, so that nothing passes for being the same object. */
  private static String text(String text) {
    return new StringBuilder(text).toString();
  }
}
