package wenzhai.page;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import wenzhai.model.Article;
import wenzhai.model.Bodies;
import wenzhai.model.Card;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Field;
import wenzhai.model.ImagePolicy;
import wenzhai.model.LeadImage;
import wenzhai.model.LowerCase;
import wenzhai.model.Metadata;
import wenzhai.model.PartialDate;
import wenzhai.model.Picture;
import wenzhai.model.RuleCount;
import wenzhai.model.SiteConfig;
import wenzhai.model.WebAddress;

/** What turns an article into the record that its template gets. */
final class ArticleViews {
  /** How many letters of a standfirst must open the text for it to be the text's own beginning. */
  private static final int OPENING = 40;

  /** Languages whose texts are counted by characters. */
  private static final Pattern WITHOUT_SPACES = Pattern.compile("(zh|ja|th)\\b");

  private final SiteConfig site;
  private final Bodies bodies;
  private final Listing listing;
  private final Map<String, List<ArticleView.OnList>> lists;

  ArticleViews(Digest digest, Bodies bodies) {
    this.site = digest.site();
    this.bodies = bodies;
    this.listing = new Listing(digest);
    this.lists = ListPages.byArticle(digest, listing);
  }

  ArticleView view(Entry entry, List<ArticlePages.Beside> beside) {
    Article article = bodies.article(entry.card());
    Card card = entry.card();
    Metadata metadata = card.metadata();
    List<ArticleView.RuleLine> cleaned = new ArrayList<>();
    int changes = 0;
    for (RuleCount rule : card.cleaned()) {
      cleaned.add(new ArticleView.RuleLine(rule.rule(), rule.count()));
      changes += rule.count();
    }
    List<ArticleView.Next> next = new ArrayList<>();
    for (ArticlePages.Beside b : beside) {
      next.add(new ArticleView.Next(b.reason(), listing.item(b.entry())));
    }
    return new ArticleView(
        card.file(),
        card.title(),
        metadata.titleDerived(),
        card.language().tag(),
        standfirst(metadata, article.body()),
        listing.source(card.source()),
        Listing.published(entry),
        card.published().isPresent() ? metadata.origin(Field.PUBLISHED).word() : "",
        DateClaims.against(metadata),
        metadata.collected().map(this::moment).orElse(""),
        metadata.authors(),
        metadata.translator().orElse(""),
        metadata.wire(),
        address(metadata.url()),
        address(metadata.originalUrl()),
        card.characters(),
        WITHOUT_SPACES.matcher(card.language().tag()).lookingAt() ? "characters" : "words",
        card.readingMinutes(),
        card.extracted(),
        card.isExcerpt(),
        lead(card, article.body()),
        article.body(),
        metadata.note().orElse(""),
        metadata.quote().orElse(""),
        metadata.tags(),
        cleaned,
        changes,
        ChangesPages.has(site, card) ? ChangesPages.path(entry) : "",
        card.published().map(ArticleViews::datePath).orElse(""),
        next,
        lists(entry));
  }

  /** The reading lists that name an article. */
  List<ArticleView.OnList> lists(Entry entry) {
    return lists.getOrDefault(entry.path(), List.of());
  }

  private String moment(Instant instant) {
    OffsetDateTime here =
        instant.atZone(site.timezone()).toOffsetDateTime().truncatedTo(ChronoUnit.MINUTES);
    ZoneOffset offset = here.getOffset();
    return new PartialDate(
            here.toLocalDateTime(), PartialDate.Precision.MINUTE, Optional.of(offset))
        .iso();
  }

  private static String address(Optional<String> raw) {
    return raw.flatMap(WebAddress::parse).map(WebAddress::value).orElse("");
  }

  private static String datePath(PartialDate date) {
    String iso = date.iso();
    int length = date.knows(PartialDate.Precision.MONTH) ? 7 : 4;
    return "archive/" + iso.substring(0, length) + ".html";
  }

  private static String standfirst(Metadata metadata, String body) {
    String summary = metadata.summary().orElse("");
    String letters = letters(summary, OPENING);
    boolean opensText = letters(body, OPENING).startsWith(letters);
    return letters.isEmpty() || opensText ? "" : summary;
  }

  /** The first letters and digits of a text, tags left out. */
  private static String letters(String text, int most) {
    StringBuilder letters = new StringBuilder();
    boolean tag = false;
    for (int i = 0; i < text.length() && letters.length() < most; i++) {
      char c = text.charAt(i);
      if (c == '<') {
        tag = true;
      } else if (c == '>') {
        tag = false;
      } else if (!tag && Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return LowerCase.of(letters.toString());
  }

  private static List<ArticleView.Version> versions(Picture picture) {
    return picture.versions().stream()
        .map(version -> new ArticleView.Version(version.asset(), version.width()))
        .toList();
  }

  private ArticleView.Lead lead(Card card, String body) {
    LeadImage lead = card.leadImage().orElse(null);
    if (lead == null || site.images() == ImagePolicy.NONE && lead.local().isPresent()) {
      return ArticleView.Lead.NONE;
    }
    String caption = lead.caption().orElse("");
    String credit = lead.credit().orElse("");
    if (lead.local().isPresent()) {
      Picture copy = lead.local().get();
      return body.contains(copy.asset())
          ? ArticleView.Lead.NONE
          : new ArticleView.Lead(
              copy.asset(), true, "", copy.width(), copy.height(), versions(copy), caption, credit);
    }
    String address = address(Optional.of(lead.url()));
    String inText = address(lead.inText().or(() -> Optional.of(lead.url())));
    boolean shown = address.isEmpty() || body.contains(inText.replace("&", "&amp;"));
    String image = site.images() == ImagePolicy.REMOTE ? address : "";
    return shown
        ? ArticleView.Lead.NONE
        : new ArticleView.Lead(image, false, address, 0, 0, List.of(), caption, credit);
  }
}
