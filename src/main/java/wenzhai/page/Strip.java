package wenzhai.page;

import java.util.List;

/**
 * A strip of bars that shows when the articles are from, and leads to the archive: one bar a week
 * in months when they span two years or less, else one a month in years.
 *
 * @param spans from the oldest; empty when there is nothing to show
 * @param width of the whole, in the units of the bars
 * @param height of the tallest bar
 */
public record Strip(List<Span> spans, int width, int height) {
  public Strip {
    spans = List.copyOf(spans);
  }

  /**
   * A month or a year of the strip.
   *
   * @param path its page of the archive; empty when it has none
   * @param date {@code 2024-06} or {@code 2024}
   * @param count how many articles are from it
   * @param x where it begins
   * @param width how wide it is
   * @param bars its weeks or months
   */
  public record Span(String path, String date, int count, int x, int width, List<Bar> bars) {
    public Span {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A week or a month.
   *
   * @param x where it begins
   * @param y where its top is, counted from the top of the strip
   * @param width how wide it is
   * @param height at least 1
   */
  public record Bar(int x, int y, int width, int height) {}
}
