package wenzhai.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import wenzhai.model.ArticleFile;
import wenzhai.model.Form;
import wenzhai.model.Problems;
import wenzhai.model.WebAddress;

/**
 * All that metadata can be read from.
 *
 * @param claims what the heads of the file and its sidecar say
 * @param body the tree of its text
 * @param elements of that tree, itself included, in reading order
 * @param names of the elements and attributes of that tree
 * @param blocks the text of that tree, in reading order
 * @param furniture what of that tree is not the article
 * @param url the address of the article
 * @param ledger where everything found goes on record
 */
record Clues(
    ArticleFile file,
    Form form,
    Claims claims,
    Element body,
    List<Element> elements,
    Set<String> names,
    List<TextBlock> blocks,
    Furniture furniture,
    Optional<WebAddress> url,
    Ledger ledger,
    Problems problems) {

  /** The blocks at the head of the text, where credits stand. */
  List<TextBlock> head() {
    return blocks.subList(0, Math.min(8, blocks.size()));
  }

  /** The blocks at the end of the text, where credits stand too, in reading order. */
  List<TextBlock> tail() {
    return blocks.subList(Math.max(0, blocks.size() - 12), blocks.size());
  }
}
