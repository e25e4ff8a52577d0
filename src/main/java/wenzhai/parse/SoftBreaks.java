package wenzhai.parse;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * The renderer of line breaks within a paragraph: between two Chinese characters they are nothing.
 */
final class SoftBreaks implements NodeRenderer {

  static final class Factory implements NodeRendererFactory {
    @Override
    public NodeRenderer apply(DataHolder options) {
      return new SoftBreaks();
    }
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(SoftLineBreak.class, SoftBreaks::render));
  }

  private static void render(SoftLineBreak node, NodeRendererContext context, HtmlWriter html) {
    BasedSequence text = node.getDocument().getChars();
    int before = node.getStartOffset() - 1;
    while (before > 0 && isMark(text.charAt(before))) {
      before--;
    }
    int after = node.getEndOffset();
    while (after < text.length() && isMark(text.charAt(after))) {
      after++;
    }
    boolean joined =
        before >= 0
            && after < text.length()
            && CjkEmphasis.isCjk(text.charAt(before))
            && CjkEmphasis.isCjk(text.charAt(after));
    if (!joined) {
      html.raw("\n");
    }
  }

  /** What the reader does not see: spaces at the edges of lines, the marks of emphasis. */
  private static boolean isMark(char c) {
    return c == ' ' || c == '\n' || c == '*' || c == '_' || c == '~' || c == '>';
  }
}
