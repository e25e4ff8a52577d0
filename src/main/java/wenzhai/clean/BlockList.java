package wenzhai.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import wenzhai.model.Blocks;
import wenzhai.model.Blocks.Block;
import wenzhai.model.Metadata;

/**
 * The blocks of a cleaned article in order: paragraphs, headings, items, figures, tables. What
 * holds blocks is none itself; footnotes are left out, since the text leads to them.
 */
final class BlockList {
  private BlockList() {}

  static List<Element> of(Element body) {
    List<Element> blocks = new ArrayList<>();
    Deque<Element> open = new ArrayDeque<>();
    open.push(body);
    while (!open.isEmpty()) {
      Element element = open.pop();
      boolean holdsBlocks =
          element == body
              || switch (element.normalName()) {
                case "ul", "ol", "dl", "blockquote" -> true;
                default -> false;
              };
      if (holdsBlocks) {
        List<Element> children = Named.childrenOf(element);
        for (int i = children.size() - 1; i >= 0; i--) {
          open.push(children.get(i));
        }
      } else if (!isPassedOver(element)) {
        blocks.add(element);
      }
    }
    return blocks;
  }

  private static boolean isPassedOver(Element element) {
    return element.normalName().equals("hr") || element.normalName().equals("section");
  }

  /** What is to be remembered of an article's blocks. */
  static Blocks remembered(BodyText text, Metadata metadata) {
    List<Passage> passages = text.passages();
    List<Block> telling = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (!FurnitureShape.isPlainSentence(passages.get(i))) {
        telling(i, passages.get(i), metadata).ifPresent(telling::add);
      }
    }
    return new Blocks(passages.size(), telling);
  }

  private static Optional<Block> telling(int index, Passage passage, Metadata metadata) {
    Element block = passage.element();
    BlockText text = BlockText.of(passage);
    return FurnitureShape.of(block, text, metadata)
        .map(
            shape ->
                new Block(
                    index,
                    Folded.hash(block.normalName() + FurnitureShape.identity(shape, text)),
                    Folded.hash(String.join("\n", text.targets())),
                    text.targets().size(),
                    shape));
  }
}
