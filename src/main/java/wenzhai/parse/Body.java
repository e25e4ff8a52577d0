package wenzhai.parse;

import org.jsoup.nodes.Element;

/** The text of an article in the notation in which its file holds it. */
public sealed interface Body {

  /**
   * Markdown, HTML, or both in one.
   *
   * @param text as it stands in the file
   * @param line the line of the file on which it begins, counted from 1
   */
  record Markup(String text, int line) implements Body {}

  /**
   * Text without any notation, a paragraph a line.
   *
   * @param text as it stands in the file
   * @param line the line of the file on which it begins, counted from 1
   */
  record Plain(String text, int line) implements Body {}

  /**
   * A tree that was parsed already.
   *
   * @param element the {@code body} element of a document of its own
   */
  record Tree(Element element) implements Body {}
}
