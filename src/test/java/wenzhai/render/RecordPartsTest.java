package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordPartsTest {
  private record View(String title, int changes, List<String> tags) {
    public boolean hasChanges() {
      return changes > 0;
    }
  }

  private final View view = new View("标题", 3, List.of("甲"));

  private Object asked(Object of, Object name, Object... values) {
    var found =
        new RecordParts().resolve(of, name, values.length == 0 ? null : values, null, null, "", 1);
    return found == null ? "nothing" : found.evaluatedValue;
  }

  @Test
  void aComponentIsReadByItsName() {
    assertThat(asked(view, "title")).isEqualTo("标题");
    assertThat(asked(view, "changes")).isEqualTo(3);
    assertThat(asked(view, "tags")).isEqualTo(List.of("甲"));
  }

  @Test
  void whateverElseIsAskedIsLeftToPebble() {
    assertThat(asked(view, "hasChanges")).isEqualTo("nothing");
    assertThat(asked(view, "class")).isEqualTo("nothing");
    assertThat(asked(view, "title", 1)).isEqualTo("nothing");
    assertThat(asked(Map.of("title", "x"), "title")).isEqualTo("nothing");
    assertThat(asked("text", "length")).isEqualTo("nothing");
    assertThat(asked(null, "title")).isEqualTo("nothing");
  }

  @Test
  void variablesAreTheComponentsInAMapOfTheirOwn() {
    Map<String, Object> variables = Variables.of(view);
    variables.put("more", 1);

    assertThat(Variables.of(view))
        .isEqualTo(Map.of("title", "标题", "changes", 3, "tags", List.of("甲")));
  }
}
