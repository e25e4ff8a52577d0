package wenzhai.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.WebAddress;

/**
 * What search engines need of a sitemap.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the protocol</a>
 */
final class SitemapRules {
  static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String REMEDY = "mend what writes the sitemap";
  private static final int MOST = 50_000;
  private static final int LARGEST = 52_428_800;
  private static final int LONGEST = 2048;

  private final Findings findings;
  private final Optional<Instant> now;

  SitemapRules(Findings findings, Optional<Instant> now) {
    this.findings = findings;
    this.now = now;
  }

  /**
   * Rules for a list of pages, or for a list of such lists.
   *
   * @param bytes how large the file is
   */
  void list(XmlElement list, int bytes) {
    boolean index = list.name().equals("sitemapindex");
    List<XmlElement> lines = list.all(index ? "sitemap" : "url");
    if (lines.size() > MOST) {
      String count = String.format(Locale.ROOT, "%,d", lines.size());
      wrong(list, "it names " + count + " addresses; 50,000 are allowed");
    }
    if (bytes > LARGEST) {
      wrong(list, "it has more than 50 MB");
    }
    if (lines.isEmpty()) {
      wrong(list, "it names no address");
    }
    Set<String> seen = new HashSet<>();
    Optional<String> host = Optional.empty();
    for (XmlElement line : lines) {
      Optional<WebAddress> address = line.first("loc").flatMap(this::address);
      if (line.all("loc").size() != 1) {
        wrong(line, "it does not name one address");
      } else if (address.isPresent()) {
        if (!seen.add(address.get().value())) {
          wrong(line, "it names " + Shown.of(address.get().value()) + " twice");
        }
        if (host.isEmpty()) {
          host = Optional.of(address.get().host());
        } else if (!host.get().equals(address.get().host())) {
          wrong(
              line, "it names pages of two hosts, " + host.get() + " and " + address.get().host());
        }
      }
      line.first("lastmod").ifPresent(this::date);
    }
  }

  private Optional<WebAddress> address(XmlElement loc) {
    Optional<WebAddress> address =
        loc.text().matches("(?is)https?://\\S+") ? WebAddress.parse(loc.text()) : Optional.empty();
    if (address.isEmpty() || loc.text().length() >= LONGEST) {
      wrong(loc, "'" + Shown.of(loc.text()) + "' is no whole address");
    }
    return address;
  }

  private void date(XmlElement lastmod) {
    Optional<IsoDate> date = IsoDate.parse(lastmod.text()).filter(IsoDate::isOfTheWeb);
    if (date.isEmpty()) {
      findings.error(
          findings.at(lastmod),
          "invalid-date",
          "'" + Shown.of(lastmod.text()) + "' is no date of the W3C's form",
          REMEDY);
    } else if (now.filter(date.get()::isAfter).isPresent()) {
      findings.warn(
          findings.at(lastmod),
          "future-date",
          lastmod.text() + " is in the future",
          "correct the article's date");
    }
  }

  private void wrong(XmlElement element, String message) {
    findings.error(findings.at(element), "invalid-sitemap", message, REMEDY);
  }
}
