package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.Origin;
import wenzhai.model.Place;
import wenzhai.model.Problems;

/**
 * The header that clipping tools write: {@code <!--epoch milliseconds-->}, {@code [title](url)},
 * {@code ------}, {@code 日期：date}; every line of it may be missing.
 *
 * @param claims what it says
 * @param comment whether it begins with the comment
 * @param link whether it has the line of title and address
 * @param rule whether it has the line of hyphens
 * @param taken the lines of it that stood in the text
 * @param rest stands after it
 */
record ClippedHeader(
    List<Claim> claims,
    boolean comment,
    boolean link,
    boolean rule,
    List<String> taken,
    Lines rest) {
  private static final Pattern COMMENT =
      Pattern.compile("<!--\\s*(-?\\d{0,17}|NaN|null|undefined)\\s*-->(.*)");
  private static final Pattern RULE = Pattern.compile("-{3,}");
  private static final Pattern ADDRESS =
      Pattern.compile("\\s*<?\\s*(?:(?i:https?:)?//|/|www\\.).*", Pattern.DOTALL);
  private static final Pattern LINK_TITLE = Pattern.compile("\\s+(\"[^\"]*\"|'[^']*')$");

  /** No title and address are longer together. */
  private static final int LONGEST_LINE = 10_000;

  private static final int LONGEST_NAME = 64;

  ClippedHeader {
    claims = List.copyOf(claims);
    taken = List.copyOf(taken);
  }

  /** The header at the head of a file. */
  static ClippedHeader at(Lines lines, String path, Problems problems) {
    List<Claim> claims = new ArrayList<>();
    Lines here = lines.copy().skipBlank();
    boolean comment = false;
    Matcher stamp = COMMENT.matcher(here.peek().strip());
    if (stamp.matches()) {
      comment = true;
      String written = stamp.group(1).isBlank() ? "NaN" : stamp.group(1);
      Place place = Place.of(path, here.number());
      claims.add(Claim.of(Key.COLLECTED, written, Origin.HEADER, place));
      if (stamp.group(2).isBlank()) {
        here.next();
        here.skipBlank();
      } else {
        return new ClippedHeader(claims, true, false, false, List.of(), afterComment(here));
      }
    }
    boolean link = readLink(here, comment, path, claims);
    Lines afterLink = here.copy().skipBlank();
    String below = afterLink.peek().strip();
    boolean rule = RULE.matcher(below).matches() && (comment || link || below.length() > 3);
    if (rule) {
      afterLink.next();
      here = afterLink;
    }
    Lines body = here.copy().skipBlank();
    List<String> credits = CreditLine.readAll(body, path, claims, problems);
    return new ClippedHeader(claims, comment, link, rule, credits, credits.isEmpty() ? here : body);
  }

  /** The header below front matter, where only an unmistakable one counts. */
  static ClippedHeader below(Lines lines, Optional<String> title, String path, Problems problems) {
    Optional<ClippedHeader> repeated = title.flatMap(t -> repeated(lines, t, path));
    if (repeated.isPresent()) {
      return repeated.get();
    }
    ClippedHeader header = at(lines, path, problems);
    return header.comment || (header.link && header.rule) || header.creditsOnly()
        ? header
        : new ClippedHeader(List.of(), false, false, false, List.of(), lines.copy());
  }

  /** {@code title by name} over a rule, where the front matter gave that title. */
  private static Optional<ClippedHeader> repeated(Lines lines, String title, String path) {
    Lines here = lines.copy().skipBlank();
    Place place = Place.of(path, here.number());
    String line = here.next().strip();
    boolean ruled = RULE.matcher(here.peek().strip()).matches();
    String said = Wording.value(line);
    if (!ruled || title.length() < 2 || !said.startsWith(title)) {
      return Optional.empty();
    }
    here.next();
    String rest = said.substring(title.length());
    if (rest.isEmpty()) {
      return Optional.of(new ClippedHeader(List.of(), false, true, true, List.of(line), here));
    }
    boolean by = rest.startsWith(" by ") && rest.length() <= LONGEST_NAME;
    return by
        ? Optional.of(
            new ClippedHeader(
                List.of(Claim.of(Key.AUTHORS, rest.substring(4).strip(), Origin.HEADER, place)),
                false,
                true,
                true,
                List.of(line),
                here))
        : Optional.empty();
  }

  private boolean creditsOnly() {
    return !comment && !link && !rule && !claims.isEmpty();
  }

  private static Lines afterComment(Lines here) {
    String line = here.peek();
    int end = line.indexOf("-->") + 3;
    return new Lines(here.rest(), end, here.number());
  }

  private static boolean readLink(Lines here, boolean comment, String path, List<Claim> claims) {
    String line = here.peek().strip();
    Place place = Place.of(path, here.number());
    boolean shape = line.length() <= LONGEST_LINE && line.startsWith("[") && line.endsWith(")");
    int cut = shape ? cut(line) : -1;
    if (cut > 0) {
      String title = Wording.value(line.substring(1, cut).replace("\\[", "[").replace("\\]", "]"));
      String inner = line.substring(cut + 2, line.length() - 1);
      String address = Wording.value(LINK_TITLE.matcher(inner).replaceFirst(""));
      if (address.startsWith("<") && address.endsWith(">")) {
        address = address.substring(1, address.length() - 1);
      }
      if (!title.isEmpty()) {
        claims.add(Claim.of(Key.TITLE, title, Origin.HEADER, place));
      }
      if (!address.isEmpty()) {
        claims.add(Claim.of(Key.URL, address, Origin.HEADER, place));
      }
      here.next();
      return true;
    }
    Lines after = here.copy();
    after.next();
    boolean ruled = RULE.matcher(after.peek().strip()).matches();
    if (comment && ruled && !line.isEmpty() && !line.startsWith("<")) {
      String title = Wording.value(line);
      claims.add(Claim.of(Key.TITLE, title, Origin.HEADER, place));
      here.next();
      return true;
    }
    return false;
  }

  /** Where the title ends: both title and address may hold brackets of their own. */
  private static int cut(String line) {
    int last = -1;
    for (int i = line.indexOf("]("); i >= 0; i = line.indexOf("](", i + 1)) {
      String inside = line.substring(i + 2, line.length() - 1);
      if (ADDRESS.matcher(inside).matches()) {
        return line.substring(i + 2).contains(") ") && isTwoLinks(inside) ? -1 : i;
      }
      last = i;
    }
    return last >= 0 && last == line.length() - 3 ? last : -1;
  }

  /** Whether the line goes on with text and another link, and so is a line of the article. */
  private static boolean isTwoLinks(String inside) {
    int close = inside.indexOf(')');
    int open = inside.indexOf('[', Math.max(0, close));
    return close >= 0 && open > close && inside.indexOf("](", open) > open;
  }
}
