package wenzhai.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wenzhai.model.OutputFile;
import wenzhai.model.Page;
import wenzhai.model.SiteConfig;

/** The look of the site: its templates, words and assets. Safe for many threads. */
public final class Theme {
  private static final String NOT_FOUND = "404.html";

  private final PebbleEngine engine;
  private final PebbleFiles files;
  private final Assets assets;
  private final SiteConfig site;
  private final SiteFacts facts;
  private final Words words;

  /** A page is written where its thread wrote the one before. */
  private final ThreadLocal<PageText> texts = ThreadLocal.withInitial(PageText::new);

  private Theme(Layers layers, SiteConfig site, List<Page> pages) {
    this.words = Words.open(layers, site.language());
    this.files = new PebbleFiles(layers);
    this.assets = Assets.open(layers, words);
    this.site = site;
    this.facts = SiteFacts.of(site, pages, words, assets);
    this.engine =
        new PebbleEngine.Builder()
            .loader(files)
            .extension(new Vocabulary(words, assets, site))
            .strictVariables(true)
            .autoEscaping(true)
            // what Pebble has of its own looks at a table of all entities first
            .addEscapingStrategy(EscapeFilter.HTML_ESCAPE_STRATEGY, Escape::html)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /**
   * Opens a theme.
   *
   * @param layers where its files lie, the uppermost first: a file there replaces ours of the same
   *     name, and a key of a file of words replaces that key; {@link ClasspathTemplates} last
   * @param site what the curator says about the site
   * @param pages all pages of the site in the order of the catalogue; the navigation is made from
   *     their sections
   * @throws TemplateFault when the words or the assets cannot be used
   */
  public static Theme open(List<TemplateFiles> layers, SiteConfig site, List<Page> pages) {
    return new Theme(new Layers(layers), site, pages);
  }

  /**
   * Makes a page.
   *
   * @throws TemplateFault when its template cannot be used
   */
  public OutputFile render(Page page) {
    Map<String, Object> variables = Variables.of(page.view().get());
    variables.put("site", facts);
    variables.put("page", PageFacts.of(page, site));
    variables.put("root", root(page));
    PageText text = texts.get().again();
    try {
      engine.getTemplate(page.template() + PebbleFiles.ENDING).evaluate(text, variables);
    } catch (PebbleException e) {
      throw fault(place(e, page), e.getPebbleMessage(), page, variables, e);
    } catch (StackOverflowError e) {
      throw fault(ownPlace(page), "templates include each other without end", page, variables, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + page.path(), e);
    }
    return new OutputFile(page.path(), text.bytes());
  }

  /** Whether a theme that is opened for that site, from the same files, would be the same. */
  public boolean fits(SiteConfig other, List<Page> pages) {
    return site.equals(other) && facts.hold(pages, site.navigation(), words);
  }

  /** What templates know of the site. */
  public SiteFacts facts() {
    return facts;
  }

  /** Where each of its styles lies on the site, by name. */
  public Map<String, String> styles() {
    return assets.styles();
  }

  /** The theme's styles, icons and scripts. */
  public List<OutputFile> assets() {
    return assets.files();
  }

  /** A server shows the page of what is not found at any depth, so its links need the address. */
  private String root(Page page) {
    return page.path().equals(NOT_FOUND) ? site.baseUrl().orElse("") : page.root();
  }

  private String ownPlace(Page page) {
    return files.place(page.template() + PebbleFiles.ENDING);
  }

  /** Where a fault is; Pebble does not say who asked for a template that there is not. */
  private String place(PebbleException e, Page page) {
    if (e.getFileName() != null) {
      return files.place(e.getFileName()) + ":" + e.getLineNumber();
    }
    String[] quoted = String.valueOf(e.getPebbleMessage()).split("\"");
    return quoted.length > 1 ? files.placeNaming(quoted[1]).orElse(ownPlace(page)) : ownPlace(page);
  }

  private static TemplateFault fault(
      String place, String what, Page page, Map<String, Object> variables, Throwable cause) {
    String article = variables.get("file") instanceof String file ? " from " + file : "";
    return new TemplateFault(
        place + ": " + what + "; while making " + page.path() + article, cause);
  }
}
