package wenzhai.parse;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/**
 * Pictures that stand alone and have a title are figures, the title their caption: a title that
 * shows only under a pointer is lost to most readers.
 */
final class TitledPictures implements NodeRenderer {
  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(Paragraph.class, this::render));
  }

  private void render(Paragraph paragraph, NodeRendererContext context, HtmlWriter html) {
    if (paragraph.getFirstChild() instanceof Image image
        && image.getNext() == null
        && !image.getTitle().isBlank()) {
      html.raw("<figure>");
      context.renderChildren(paragraph);
      html.raw("<figcaption>");
      html.text(image.getTitle().unescape());
      html.raw("</figcaption></figure>\n");
    } else {
      context.delegateRender();
    }
  }

  /** Makes one for each renderer. */
  static final class Factory implements NodeRendererFactory {
    @Override
    public NodeRenderer apply(DataHolder options) {
      return new TitledPictures();
    }
  }
}
