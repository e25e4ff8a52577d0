package wenzhai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import wenzhai.model.ACard;

class TimelineTablesTest {
  private static final Map<String, String> FILES =
      ASite.at("")
          .with(new ACard("a.md").source("eve", "=HYPERLINK(\"x\")").published("2024-06-24"))
          .with(new ACard("b.md").published("2024-06-10"))
          .with(new ACard("c.md").published("2024-06-10"))
          .with(new ACard("d.md").published("2022"))
          .files(new TimelineTables());

  @Test
  void weeksYearsAndMonthsAreCounted() {
    assertThat(FILES)
        .containsOnlyKeys(
            "timeline/weekly.csv",
            "timeline/yearly.csv",
            "timeline/sources.csv",
            "timeline/coverage.csv")
        .containsEntry(
            "timeline/weekly.csv",
            "\uFEFFweek,articles\r\n2024-06-10,2\r\n2024-06-17,0\r\n2024-06-24,1\r\n")
        .containsEntry(
            "timeline/yearly.csv", "\uFEFFyear,articles\r\n2022,1\r\n2023,0\r\n2024,3\r\n");
    assertThat(FILES.get("timeline/coverage.csv"))
        .contains("rili,日历报,3,2022,2024-06-10\r\n")
        .startsWith("\uFEFFsource,name,articles,first,last\r\n");
  }

  @Test
  void aNameThatWantsToBeAFormulaIsText() {
    assertThat(FILES.get("timeline/sources.csv"))
        .contains("eve,\"'=HYPERLINK(\"\"x\"\")\",2024-06,1\r\n")
        .contains("rili,日历报,2024-06,2\r\n");
    for (String name : new String[] {"+1", "-1", "@x", "＝1", "\tx"}) {
      assertThat(text(new CsvText("n").row(name))).as(name).contains("'" + name);
    }
  }

  @Test
  void commasQuotesAndLineBreaksAreQuoted() {
    assertThat(text(new CsvText("a", "b").row("一,二", "说\"好\"\r\n再说").row("，", 7)))
        .isEqualTo("\uFEFFa,b\r\n\"一,二\",\"说\"\"好\"\"\r\n再说\"\r\n，,7\r\n");
  }

  private static String text(CsvText table) {
    return new String(table.bytes(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void whereThereIsNothingToSeeThereIsNoFile() {
    assertThat(ASite.at("").with(new ACard("a.md")).files(new TimelineTables())).isEmpty();
  }
}
