package wenzhai.page;

import java.util.List;

/**
 * What {@code sources.peb} gets: the overview of all sources.
 *
 * @param order by what they are listed: {@code count}, {@code name}, {@code date}
 * @param orders the same list in each order
 * @param pages the parts of a long list, this one among them; empty when there is one only
 * @param sources in that order
 * @param known how many sources there are, less the one that stands for those not known
 * @param total how many articles they gave together
 * @param sparkWidth how many columns wide a spark is; 0 when none is drawn
 * @param sparkHeight how high
 * @param companions who often gave the same report as whom, most often first
 */
public record SourcesView(
    String order,
    List<Way> orders,
    List<Way> pages,
    List<SourceLine> sources,
    int known,
    int total,
    int sparkWidth,
    int sparkHeight,
    List<Companion> companions) {

  /**
   * Two sources that gave the same reports.
   *
   * @param one the first
   * @param other the second
   * @param count how many reports
   */
  public record Companion(SourceRef one, SourceRef other, int count) {}
}
