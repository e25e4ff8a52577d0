package wenzhai.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenzhai.model.Language;
import wenzhai.model.SiteConfig;

/**
 * The functions and filters that templates have beside Pebble's own.
 *
 * <p>Functions: {@code t(key, values…)} a word of the site; {@code label(group, name)} the word
 * {@code GROUP.NAME}, or the name itself; {@code lang(tag)} the attributes of text in that
 * language; {@code rtl(tag)} its direction alone; {@code asset(name)} where an asset lies; {@code
 * hasAsset(name)} whether there is one; {@code inline(name)} the text of a style or script; {@code
 * policy(names…)} the content security policy, of a page that has those inline; {@code
 * policyAlone(names…)} that of a page that needs no other file. Filters: {@code date(style)},
 * {@code time}, {@code stamp}, {@code clauses}, {@code address}, {@code number}, {@code day},
 * {@code json}.
 */
final class Vocabulary extends AbstractExtension {
  private static final List<String> NUMBERS = List.of("0", "1", "2", "3", "4", "5", "6", "7");

  private final Words words;
  private final Assets assets;
  private final SiteConfig site;
  private final Dates dates;

  Vocabulary(Words words, Assets assets, SiteConfig site) {
    this.words = words;
    this.assets = assets;
    this.site = site;
    this.dates = new Dates(words);
  }

  /** What a function makes of its values; {@link IllegalArgumentException} when it cannot. */
  private interface Body {
    Object of(List<Object> values);
  }

  @Override
  public Map<String, Function> getFunctions() {
    Map<String, Function> functions = new HashMap<>();
    functions.put("t", function(this::word));
    functions.put("label", function(this::label));
    functions.put("lang", function(values -> new SafeString(lang(text(values, 0)))));
    functions.put("rtl", function(values -> new SafeString(direction(text(values, 0)))));
    functions.put(
        "asset", function(values -> found(assets.path(text(values, 0)), text(values, 0))));
    functions.put("hasAsset", function(values -> assets.has(text(values, 0))));
    functions.put("policyAlone", function(values -> assets.policyAlone(names(values))));
    functions.put("inline", function(values -> new SafeString(within(text(values, 0)))));
    functions.put("policy", function(values -> assets.policy(site.images(), names(values))));
    return functions;
  }

  /** The names of assets that there are. */
  private List<String> names(List<Object> values) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      within(text(values, i));
      names.add(text(values, i));
    }
    return names;
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(new RecordParts());
  }

  @Override
  public Map<String, Filter> getFilters() {
    Map<String, Filter> filters = new HashMap<>();
    filters.put(
        "date",
        filter(
            values -> dates.shown(text(values, 0), values.size() > 1 ? text(values, 1) : "full")));
    filters.put("time", filter(values -> Dates.time(text(values, 0))));
    filters.put("stamp", filter(values -> Dates.stamp(text(values, 0))));
    filters.put("clauses", filter(values -> new SafeString(clauses(text(values, 0)))));
    filters.put("address", filter(values -> Addresses.shown(text(values, 0))));
    filters.put("day", filter(values -> Dates.day(text(values, 0))));
    filters.put("json", filter(values -> new SafeString(Json.of(values.get(0)))));
    filters.put("number", filter(values -> Words.shown(values.get(0))));
    return filters;
  }

  private Object word(List<Object> values) {
    return words.filled(text(values, 0), values.subList(1, values.size()));
  }

  private Object label(List<Object> values) {
    String name = text(values, 1);
    return words.word(text(values, 0) + "." + name).orElse(name);
  }

  /** {@code lang="en"} for text in another language than the site's; the direction, too. */
  private String lang(String tag) {
    if (!Language.isTag(tag) || tag.equals(site.language().tag())) {
      return "";
    }
    return " lang=\"" + Escape.html(tag) + "\"" + direction(tag);
  }

  private static String direction(String tag) {
    return new Language(tag).isRightToLeft() ? " dir=\"rtl\"" : "";
  }

  /** The text of an asset that can stand within a page. */
  private String within(String name) {
    String text = found(assets.text(name), name);
    if (text.contains("</") || text.contains("<!--")) {
      throw new IllegalArgumentException("asset \"" + name + "\" cannot stand within a page");
    }
    return text;
  }

  private static String clauses(String title) {
    List<String> clauses = Clauses.of(title);
    if (clauses.size() == 1) {
      return Escape.html(title);
    }
    StringBuilder markup = new StringBuilder();
    for (String clause : clauses) {
      markup.append("<span class=\"cl\">").append(Escape.html(clause)).append("</span>");
    }
    return markup.toString();
  }

  private static String found(Optional<String> asset, String name) {
    if (asset.isEmpty()) {
      throw new IllegalArgumentException("no asset \"" + name + "\" in assets/");
    }
    return asset.get();
  }

  private static String text(List<Object> values, int index) {
    if (index >= values.size() || !(values.get(index) instanceof CharSequence text)) {
      throw new IllegalArgumentException("value " + (index + 1) + " is not a text");
    }
    return text.toString();
  }

  private static Function function(Body body) {
    return new Function() {
      @Override
      public Object execute(
          Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
        return placed(body, inOrder(args), self, line);
      }

      @Override
      public List<String> getArgumentNames() {
        return null;
      }
    };
  }

  private static Filter filter(Body body) {
    return new Filter() {
      @Override
      public Object apply(
          Object input,
          Map<String, Object> args,
          PebbleTemplate self,
          EvaluationContext context,
          int line) {
        List<Object> values = inOrder(args);
        values.add(0, input);
        return placed(body, values, self, line);
      }

      @Override
      public List<String> getArgumentNames() {
        return null;
      }
    };
  }

  private static Object placed(Body body, List<Object> values, PebbleTemplate self, int line) {
    try {
      return body.of(values);
    } catch (IllegalArgumentException e) {
      throw new PebbleException(e, e.getMessage(), line, self.getName());
    }
  }

  /** Pebble names the values of a function without named arguments 0, 1, 2 … */
  private static List<Object> inOrder(Map<String, Object> args) {
    List<Object> values = new ArrayList<>(args.size() + 1);
    for (int i = 0; i < args.size(); i++) {
      String name = i < NUMBERS.size() ? NUMBERS.get(i) : String.valueOf(i);
      Object value = args.get(name);
      if (value == null && !args.containsKey(name)) {
        break;
      }
      values.add(value);
    }
    return values;
  }
}
