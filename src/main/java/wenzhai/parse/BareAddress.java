package wenzhai.parse;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * A bare address in Markdown, kept whole: no underscore or asterisk in it means emphasis. {@link
 * Autolinks} makes the link, once the tree is there.
 */
final class BareAddress implements InlineParserExtension {

  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "h";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new BareAddress();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    int end = Autolinks.addressEnd(input, start);
    if (end <= start) {
      return false;
    }
    parser.appendText(input, start, end);
    parser.setIndex(end);
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser inlineParser) {
    // nothing is kept from block to block
  }

  @Override
  public void finalizeBlock(InlineParser inlineParser) {
    // nothing is kept from block to block
  }
}
