package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenzhai.model.ArticleFile;
import wenzhai.model.Form;
import wenzhai.model.Origin;
import wenzhai.model.Place;
import wenzhai.model.Problems;

/**
 * Articles with YAML between {@code ---} lines, or TOML between {@code +++} lines, at their head. A
 * clipped header may follow in the body, since some tools put one over the other; both are read.
 */
public final class FrontMatterFormat implements ArticleFormat {
  private static final Pattern KEY_LINE = Pattern.compile("[\\p{L}\"'][^:=：]{0,39}[:=：].*");
  private static final int LONGEST_HEADER = 2_000;

  @Override
  public Optional<Parts> take(ArticleFile file, Problems problems) {
    Lines lines = new Lines(file.text(), 0, 1).skipBlank();
    String fence = lines.next().stripTrailing();
    boolean toml = fence.equals("+++");
    if (!toml && !fence.equals("---")) {
      return Optional.empty();
    }
    Optional<Block> block = block(lines, toml);
    if (block.isEmpty()) {
      return Optional.empty();
    }
    Block header = block.get();
    if (!header.closed()) {
      problems.warn(
          Place.of(file.path(), header.line()),
          "unclosed-front-matter",
          "the front matter has no closing line '" + fence + "'",
          "add it after the last key; the lines up to here were taken for it");
    }
    List<HeaderEntry> entries =
        toml
            ? TomlHeader.read(header.text(), file.path(), header.line(), problems)
            : new YamlHeader(file.path(), header.line(), problems).read(header.text());
    List<Claim> claims = new ArrayList<>();
    for (HeaderEntry entry : entries) {
      entry.claim(Origin.FRONT_MATTER, file.path()).ifPresent(claims::add);
    }
    Optional<String> title = new Claims(claims).value(Key.TITLE);
    ClippedHeader second = ClippedHeader.below(lines, title, file.path(), problems);
    claims.addAll(second.claims());
    Lines rest = second.rest().skipBlank();
    return Optional.of(
        new Parts(
            Form.FRONT_MATTER,
            claims,
            new Body.Markup(rest.rest(), rest.number()),
            second.taken()));
  }

  private record Block(String text, int line, boolean closed) {}

  /** The header, read up to after its closing line; without one, up to the first line of text. */
  private static Optional<Block> block(Lines lines, boolean toml) {
    int first = lines.number();
    Lines look = lines.copy();
    StringBuilder text = new StringBuilder();
    boolean keys = false;
    boolean empty = true;
    for (int i = 0; i < LONGEST_HEADER && !look.done(); i++) {
      String line = look.next();
      String end = line.stripTrailing();
      if (toml ? end.equals("+++") : end.equals("---") || end.equals("...")) {
        if (keys || empty) {
          while (lines.number() < look.number()) {
            lines.next();
          }
          return Optional.of(new Block(text.toString(), first, true));
        }
        return Optional.empty();
      }
      keys = keys || KEY_LINE.matcher(line).matches();
      empty &= line.isBlank() || line.startsWith("#");
      text.append(line).append('\n');
    }
    return keys ? unclosed(lines) : Optional.empty();
  }

  private static Optional<Block> unclosed(Lines lines) {
    int first = lines.number();
    StringBuilder text = new StringBuilder();
    while (!lines.done() && KEY_LINE.matcher(lines.peek()).matches()) {
      text.append(lines.next()).append('\n');
    }
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block(text.toString(), first, false));
  }
}
