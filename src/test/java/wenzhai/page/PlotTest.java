package wenzhai.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotTest {
  @ParameterizedTest
  @CsvSource({
    "0,1",
    "1,1",
    "2,2",
    "3,4",
    "5,6",
    "7,8",
    "9,10",
    "11,20",
    "23,30",
    "31,40",
    "218,300",
    "301,400",
    "1001,2000",
    "1999999999,2000000000"
  })
  void theAxisEndsWithARoundNumberThatCanBeHalved(int greatest, int top) {
    assertThat(PlotMaker.top(greatest)).isEqualTo(top);
  }

  @Test
  void columnsFillTheirPartsAndStandOnTheBase() {
    List<Period> periods = List.of(Period.of("2021"), Period.of("2022"), Period.of("2023"));
    Plot plot =
        PlotMaker.plot(periods, new int[] {1, 0, 3}, List.of(new Plot.Mark("2022", 1)), 4, 1);

    assertThat(plot.columns())
        .containsExactly(
            new Plot.Column(periods.get(0), 1, "3.33", "26.67", "75", "25"),
            new Plot.Column(periods.get(1), 0, "36.67", "26.67", "100", "0"),
            new Plot.Column(periods.get(2), 3, "70", "26.67", "25", "75"));
    assertThat(plot.ticks()).containsExactly(new Plot.Tick("33.33", "2022"));
    assertThat(plot.most().period().date()).isEqualTo("2023");
    assertThat(plot.total()).isEqualTo(4);
    assertThat(plot.empty()).isEqualTo(1);
    assertThat(plot.half()).isEqualTo(2);
  }

  @Test
  void aWordThatWouldNotFitAtTheRightIsLeftOut() {
    List<Period> periods = new ArrayList<>();
    List<Plot.Mark> marks = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      periods.add(Period.of("2024"));
      marks.add(new Plot.Mark("2024", i));
    }
    assertThat(PlotMaker.plot(periods, new int[100], marks, 1, 1).ticks()).hasSize(87);
    assertThat(PlotMaker.plot(periods, new int[100], marks, 1, 2).ticks()).hasSize(94);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06, 2024-06, 2024-06, 0, 1",
    "2021-01, 2024-12, 2021-01, 0, 48",
    "2021-02, 2025-02, 2021, 1, 17",
    "2010-12, 2025-09, 2010, 4, 60",
    "2010-09, 2025-09, 2010, 0, 16",
    "1910-01, 2025-12, 1910, 0, 116"
  })
  void aLongTimeIsCutIntoMonthsQuartersOrYears(
      String oldest, String newest, String date, int quarter, int size) {
    Periods periods = Periods.covering(YearMonth.parse(oldest), YearMonth.parse(newest));

    assertThat(periods.list()).hasSize(size);
    assertThat(periods.list().get(0)).isEqualTo(new Period(date, quarter));
    TreeMap<YearMonth, Integer> months = new TreeMap<>();
    months.put(YearMonth.parse(newest), 5);
    months.merge(YearMonth.parse(oldest), 2, Integer::sum);
    int[] counts = periods.counts(months);
    assertThat(counts[size - 1]).isEqualTo(size == 1 ? 7 : 5);
    assertThat(counts[0]).isEqualTo(size == 1 ? 7 : 2);
    assertThat(periods.marks(5)).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void whatIsOlderThanThePeriodsIsNotCounted() {
    Periods year = Periods.monthsUntil(YearMonth.of(2024, 6), 12);

    assertThat(
            year.counts(new TreeMap<>(Map.of(YearMonth.of(2023, 6), 9, YearMonth.of(2023, 7), 1))))
        .startsWith(1)
        .hasSize(12)
        .endsWith(0);
  }
}
