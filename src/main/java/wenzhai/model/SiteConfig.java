package wenzhai.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code site.yml} and the command line say about the site.
 *
 * @param title the name of the digest
 * @param description one line about it
 * @param language the language of the site's own words
 * @param timezone the zone in which moments are shown that have none of their own
 * @param baseUrl the public address, ending in {@code /}
 * @param author the editor
 * @param topics what the digest is about
 * @param navigation the sections that the menu shows, in order; all there are when it is empty
 * @param images which pictures the pages show
 * @param domain a custom domain, for the file {@code CNAME}
 * @param pageSize how many articles a page of a list holds
 * @param changesPages whether each article gets a page that shows what cleaning did
 * @param search whether the site can be searched
 * @param scriptSwitch whether readers may switch between Simplified and Traditional characters
 * @param typographyOff what is left as it came in texts whose source and file say nothing of it
 * @param imprint how the site names itself and its articles
 * @param sharing what readers may have of its articles
 * @param fingerprint a hash of everything that shapes an article's text and metadata
 */
public record SiteConfig(
    String title,
    String description,
    Language language,
    ZoneId timezone,
    Optional<String> baseUrl,
    Optional<String> author,
    List<String> topics,
    List<String> navigation,
    ImagePolicy images,
    Optional<String> domain,
    int pageSize,
    boolean changesPages,
    boolean search,
    boolean scriptSwitch,
    Set<TypographyRule> typographyOff,
    Imprint imprint,
    Sharing sharing,
    String fingerprint) {
  public SiteConfig {
    topics = List.copyOf(topics);
    navigation = List.copyOf(navigation);
    typographyOff = TypographyRule.ordered(typographyOff);
  }
}
