package wenzhai.parse;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Markdown as articles use it: CommonMark with tables, strikethrough and footnotes. */
final class Markdown {
  private final Parser parser;
  private final HtmlRenderer renderer;

  /**
   * @param code whether indented lines are code; in a text that holds HTML they are not
   */
  Markdown(boolean code) {
    MutableDataSet options =
        new MutableDataSet()
            .set(
                Parser.EXTENSIONS,
                List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    FootnoteExtension.create()))
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, code)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(HtmlRenderer.SUPPRESSED_LINKS, "");
    parser =
        Parser.builder(options)
            .customDelimiterProcessor(new CjkEmphasis())
            .customInlineParserExtensionFactory(new BareAddress.Factory())
            .build();
    renderer =
        HtmlRenderer.builder(options)
            .nodeRendererFactory(new SoftBreaks.Factory())
            .nodeRendererFactory(new TitledPictures.Factory())
            .build();
  }

  /** HTML; what of the text is HTML passes through as it is. */
  String toHtml(String text) {
    StandIn sigma = StandIn.of('\u03a3', text);
    String spared = sigma.in(text);
    StandIn dotted = StandIn.of('\u0130', spared);
    String source = LineBreaks.spelledOut(dotted.in(spared));
    return sigma.out(dotted.out(renderer.render(parser.parse(source))));
  }
}
