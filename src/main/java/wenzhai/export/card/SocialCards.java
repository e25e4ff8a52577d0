package wenzhai.export.card;

import java.awt.AWTError;
import java.util.List;
import java.util.function.Function;
import wenzhai.export.Export;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Imprint;
import wenzhai.model.Language;
import wenzhai.model.OutputFile;
import wenzhai.model.PartialDate;
import wenzhai.model.Sink;

/**
 * The pictures that other sites show where an address of this one is shared: {@code card.png},
 * {@code cards/SLUG.png}. They are named by their whole address, so a site without one has none.
 */
public final class SocialCards implements Export {
  private static final String PROBE = "文0";

  private final Function<Language, Typesetter> fonts;

  public SocialCards() {
    this(SystemFonts::new);
  }

  SocialCards(Function<Language, Typesetter> fonts) {
    this.fonts = fonts;
  }

  @Override
  public void write(Digest digest, Bodies bodies, Sink sink) {
    Imprint.SocialCard wanted = digest.site().imprint().socialCard();
    if (digest.site().baseUrl().isEmpty() || wanted == Imprint.SocialCard.NONE) {
      return;
    }
    String title = digest.site().title();
    Card card = new Card(usable(digest.site().language()), Weeks.counts(digest));
    List<Entry> entries = digest.entries();
    String newest = entries.isEmpty() ? "" : date(entries.get(0));
    draw(sink, wanted, "index.html", card.drawn(newest, title, digest.site().description()));
    if (wanted == Imprint.SocialCard.ARTICLES) {
      for (Entry entry : entries) {
        String source = entry.card().source().name();
        String under = source.isEmpty() ? title : source + " · " + title;
        draw(sink, wanted, entry.path(), card.drawn(date(entry), entry.card().title(), under));
      }
    }
  }

  private static void draw(Sink sink, Imprint.SocialCard wanted, String page, byte[] picture) {
    wanted.path(page).ifPresent(path -> sink.accept(new OutputFile(path, picture)));
  }

  private static String date(Entry entry) {
    String iso = entry.card().published().map(PartialDate::iso).orElse("");
    return iso.substring(0, Math.min(10, iso.length()));
  }

  /**
   * The machine's fonts, once it is certain that the JDK can set with them. One without fontconfig,
   * libfreetype or any font says so by errors and exceptions of many kinds, and a site must not
   * fail for want of a picture.
   */
  private Typesetter usable(Language language) {
    try {
      Typesetter typesetter = fonts.apply(language);
      return typesetter.line(PROBE, 48).isPresent() || !language.isChinese()
          ? typesetter
          : Typesetter.NONE;
    } catch (LinkageError | InternalError | AWTError | RuntimeException noFonts) {
      return Typesetter.NONE;
    }
  }
}
