package wenzhai.page;

import java.util.List;

/**
 * What {@code article.peb} gets: an article.
 *
 * @param file the article file, relative to the content folder
 * @param title its headline
 * @param titleDerived whether the headline was made from the text, since the file names none
 * @param language the BCP 47 tag of what it is written in
 * @param standfirst the curator's summary or the article's own; empty when the text begins with it
 * @param source who published it
 * @param published ISO 8601, as precise as known
 * @param publishedFrom where that was found: {@code sidecar}, {@code front-matter}, {@code header},
 *     {@code body}, {@code url}, {@code file-name}
 * @param claims what the file says about its date that disagrees
 * @param collected when the curator saved it, ISO 8601, in the site's time zone
 * @param authors in the order named
 * @param translator who translated it
 * @param wire agencies whose reports it is made from
 * @param url its address on the web; empty when not known
 * @param originalUrl the same article in the language that it was written in
 * @param length how long it is, in the unit
 * @param unit {@code characters} for languages that are written without spaces, else {@code words}
 * @param minutes how long reading takes
 * @param extracted whether its text could be had
 * @param excerpt whether the site prints its beginning only
 * @param lead its picture, when the text does not show it
 * @param body its text: sanitised HTML, the only value that is not to be escaped
 * @param note the curator's note
 * @param quote a sentence that the curator wants to be seen
 * @param tags the curator's
 * @param cleaned what cleaning did, by rule
 * @param changes how many things it changed
 * @param changesPath the page that shows them, relative to the site's root; empty when there is
 *     none
 * @param datePath the archive's page for its month or year, relative to the site's root
 * @param next what to read next
 * @param lists the curator's reading lists that it is on
 */
public record ArticleView(
    String file,
    String title,
    boolean titleDerived,
    String language,
    String standfirst,
    SourceRef source,
    String published,
    String publishedFrom,
    List<Claim> claims,
    String collected,
    List<String> authors,
    String translator,
    List<String> wire,
    String url,
    String originalUrl,
    int length,
    String unit,
    int minutes,
    boolean extracted,
    boolean excerpt,
    Lead lead,
    String body,
    String note,
    String quote,
    List<String> tags,
    List<RuleLine> cleaned,
    int changes,
    String changesPath,
    String datePath,
    List<Next> next,
    List<OnList> lists) {

  /**
   * A day that the file names and that was not believed.
   *
   * @param date ISO 8601
   * @param from where: {@code header}, {@code body} …
   */
  public record Claim(String date, String from) {}

  /**
   * The picture of an article.
   *
   * @param image what to show: a path relative to the site's root, or an address on the web when
   *     the site shows pictures from there; empty when the picture is not shown
   * @param local whether {@code image} is a path
   * @param address the picture's address on the web; empty when it lies on the site
   * @param width in CSS pixels; 0 when not known
   * @param height in CSS pixels; 0 when not known
   * @param versions the same in several widths, narrowest first; empty when there is but one
   * @param caption what it shows
   * @param credit who made it
   */
  public record Lead(
      String image,
      boolean local,
      String address,
      int width,
      int height,
      List<Version> versions,
      String caption,
      String credit) {
    static final Lead NONE = new Lead("", false, "", 0, 0, List.of(), "", "");

    /** Whether there is a picture to show or to link to. */
    public boolean present() {
      return !image.isEmpty() || !address.isEmpty();
    }
  }

  /**
   * A picture in one width.
   *
   * @param image a path relative to the site's root
   * @param width in pixels
   */
  public record Version(String image, int width) {}

  /**
   * What a rule of cleaning did.
   *
   * @param rule its kebab-case name
   * @param count how many times
   */
  public record RuleLine(String rule, int count) {}

  /**
   * An article to read next.
   *
   * @param reason why: {@code same-text}, {@code source-older}, {@code source-newer}, {@code
   *     older}, {@code newer}
   * @param item the article
   */
  public record Next(String reason, Item item) {
    /** Where it stands in time: {@code older}, {@code newer}; empty when that is not the reason. */
    public String way() {
      return reason.endsWith("older") ? "older" : reason.endsWith("newer") ? "newer" : "";
    }
  }

  /**
   * A reading list that the article is on.
   *
   * @param title the list's heading
   * @param path where the article stands on the list's page, relative to the site's root
   * @param language the BCP 47 tag of what the list is written in
   */
  public record OnList(String title, String path, String language) {}
}
