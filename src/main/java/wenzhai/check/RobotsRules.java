package wenzhai.check;

import java.util.ArrayList;
import java.util.List;
import wenzhai.check.Link.Use;
import wenzhai.model.LowerCase;

/** What robots need of {@code robots.txt} (RFC 9309). */
final class RobotsRules {
  private static final int LARGEST = 500 * 1024;

  private final Findings findings;
  private final List<Link> links = new ArrayList<>();
  private boolean named;
  private boolean everybody;

  RobotsRules(Findings findings) {
    this.findings = findings;
  }

  /** Judges the file and returns the sitemaps that it names. */
  List<Link> links(String text) {
    if (text.length() > LARGEST) {
      wrong(0, "robots read no more than 500 KiB of it");
    }
    String[] lines = text.split("\\r\\n?|\\n", -1);
    boolean inGroup = false;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].replaceFirst("#.*", "").strip();
      int colon = line.indexOf(':');
      if (line.isEmpty()) {
        continue;
      }
      if (colon < 1) {
        wrong(i + 1, "'" + Shown.of(line) + "' says nothing to a robot");
        continue;
      }
      String value = line.substring(colon + 1).strip();
      switch (LowerCase.of(line.substring(0, colon).strip())) {
        case "user-agent" -> {
          everybody = value.equals("*") || inGroup && everybody;
          inGroup = true;
          named = true;
          continue;
        }
        case "allow", "disallow" -> rule(i + 1, line, value);
        case "sitemap" -> links.add(new Link(Use.MENTION, value, i + 1, 1));
        default -> {
          // RFC 9309 § 2.2.4: other records are for those who know them
        }
      }
      inGroup = false;
    }
    return links;
  }

  private void rule(int number, String line, String value) {
    if (!named) {
      wrong(number, "'" + Shown.of(line) + "' stands before any User-agent");
    }
    if (everybody && value.equals("/") && LowerCase.of(line).startsWith("disallow")) {
      findings.warn(
          findings.at(number, 1),
          "robots-kept-out",
          "no robot may read the site, so no search engine finds it",
          "remove the line, unless that is wanted");
    }
  }

  private void wrong(int line, String message) {
    findings.error(findings.at(line, 1), "invalid-robots", message, "mend robots.txt");
  }
}
