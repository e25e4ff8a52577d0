package wenzhai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wenzhai.model.ACard;
import wenzhai.model.Blocks;
import wenzhai.model.Card;
import wenzhai.model.Entry;
import wenzhai.model.Fingerprint;
import wenzhai.model.Metadata;
import wenzhai.model.Reprint;

class EntryPrintsTest {
  private final Card card = new ACard("a.md").build();

  @Test
  void goesByAllThatACardHolds() throws ReflectiveOperationException {
    List<Object> components = new ArrayList<>();
    for (RecordComponent component : Card.class.getRecordComponents()) {
      if (component.getType() != Metadata.class && component.getType() != Fingerprint.class) {
        components.add(component.getAccessor().invoke(card));
      }
    }
    for (RecordComponent component : Metadata.class.getRecordComponents()) {
      components.add(component.getAccessor().invoke(card.metadata()));
    }

    assertThat(EntryPrints.parts(card)).containsExactlyElementsOf(components);
  }

  @Test
  void isAnotherWhenTheTextIsAnotherOrTheAddress() {
    EntryPrints prints = prints("key");
    EntryPrints others = prints("another key");

    assertThat(prints.of(new Entry("a", card))).isEqualTo(prints("key").of(new Entry("a", card)));
    assertThat(others.of(new Entry("a", card))).isNotEqualTo(prints.of(new Entry("a", card)));
    assertThat(prints.of(new Entry("b", card))).isNotEqualTo(prints.of(new Entry("a", card)));
  }

  @Test
  void isAnotherWhenPuttingInOrderChangedTheCard() {
    Metadata metadata = card.metadata();
    Card titled = card.with(metadata.titled("另一个题目"), card.summary());
    Card decided = card.with(metadata.reprinted(Reprint.WHOLE, metadata.summary()), "");

    assertThat(
            List.of(
                prints("key").of(new Entry("a", card)),
                prints("key").of(new Entry("a", titled)),
                prints("key").of(new Entry("a", decided))))
        .doesNotHaveDuplicates();
  }

  @Test
  void isAnotherWhenItsPicturesAreShownInAnotherWay() {
    Taken taken = new Taken("key", card, Blocks.NONE, Set.of("assets/pictures/a.jpg"), Set.of());
    Entry entry = new Entry("a", card);

    assertThat(new EntryPrints(List.of(taken), one -> List.of("narrow")).of(entry))
        .isNotEqualTo(new EntryPrints(List.of(taken), one -> List.of("narrow", "wide")).of(entry));
  }

  private EntryPrints prints(String key) {
    Taken taken = new Taken(key, card, Blocks.NONE, Set.of(), Set.of());
    return new EntryPrints(List.of(taken), one -> List.of());
  }

  @Test
  void tellsListsOfTextsApartHoweverTheyAreParted() {
    assertThat(
            List.of(
                ViewPrint.of(List.of("ab", "c")),
                ViewPrint.of(List.of("a", "bc")),
                ViewPrint.of(List.of("abc")),
                ViewPrint.of(List.of(List.of("ab"), "c")),
                ViewPrint.of(List.of("ab", Optional.of("c"))),
                ViewPrint.of(List.of("文c")),
                ViewPrint.of(List.of("文\ud800"))))
        .doesNotHaveDuplicates();
  }
}
