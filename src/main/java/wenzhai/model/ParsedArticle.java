package wenzhai.model;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What an article file says: its metadata, and its body as it came.
 *
 * <p>The body is jsoup's tree and not text, so that an article is parsed once; whoever holds this
 * record last may change the tree.
 *
 * @param file what it was made from
 * @param form the form that it was recognised as
 * @param metadata what it says about itself
 * @param body the {@code body} element of a document of its own, uncleaned
 * @param changes what parsing took out of the body because it is now metadata
 */
public record ParsedArticle(
    ArticleFile file, Form form, Metadata metadata, Element body, List<Change> changes) {
  public ParsedArticle {
    changes = List.copyOf(changes);
  }
}
