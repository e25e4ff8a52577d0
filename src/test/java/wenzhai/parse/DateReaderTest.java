package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.PartialDate;
import wenzhai.model.WebAddress;

class DateReaderTest {
  private static Optional<String> whole(String text) {
    return DateReader.whole(text).map(FoundDate::date).map(PartialDate::iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "2023年11月7日 => 2023-11-07",
        "2023 年 11 月 7 日 => 2023-11-07",
        "２０２３年１１月７日 => 2023-11-07",
        "二〇二三年十一月七日 => 2023-11-07",
        "二零二四年二月二十九日 => 2024-02-29",
        "民國112年11月7日 => 2023-11-07",
        "2023年11月7日 星期二 => 2023-11-07",
        "2023年11月7日 下午3:05 => 2023-11-07T15:05",
        "2023年11月7日15时30分 => 2023-11-07T15:30",
        "2024年4月18日 09:28:26 => 2024-04-18T09:28:26",
        "2025年3月 => 2025-03",
        "2025-03 => 2025-03",
        "2024-04-18 => 2024-04-18",
        "2024/4/8 9:05 => 2024-04-08T09:05",
        "2024.04.18 => 2024-04-18",
        "20240418 => 2024-04-18",
        "2024-04-18 09:28:26 => 2024-04-18T09:28:26",
        "2020-10-13T01:25:20.737Z => 2020-10-13T01:25:20Z",
        "2019-01-21T15:24:41+08:00 => 2019-01-21T15:24:41+08:00",
        "2019-01-21T15:24:41+0800 => 2019-01-21T15:24:41+08:00",
        "Fri, 21 Jun 2024 06:58:55 GMT => 2024-06-21T06:58:55Z",
        "Thu, 02 Jul 2020 10:40:48 +0000 => 2020-07-02T10:40:48Z",
        "02/11/2023 - 10:30 => 2023-11-02T10:30",
        "星期二, 11/25/2014 - 15:13 => 2014-11-25T15:13",
        "18.04.2024 => 2024-04-18",
        "April 18, 2024 => 2024-04-18",
        "18 April 2024 => 2024-04-18",
        "Apr. 18th, 2024, 9:05 p.m. => 2024-04-18T21:05",
        "Published on 3 May 2021 => 2021-05-03",
        "发布时间：2024-04-18 09:28 => 2024-04-18T09:28",
        "北京时间2024年4月18日 => 2024-04-18",
        "2024年4月18日 北京时间 09:28 => 2024-04-18T09:28+08:00",
        "1718953144000 => 2024-06-21T06:59:04Z",
        "2024 => 2024"
      })
  void readsDatesAsPrecisely(String text, String iso) {
    assertThat(whole(text)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13 分钟前",
        "2 小时前",
        "昨天",
        "2023年11月7日他去了北京",
        "2023年13月7日",
        "2023-02-30",
        "31/31/2023",
        "1712年11月7日",
        "2999-01-01",
        "7,664,639",
        "9-11",
        "12:30",
        "may",
        "",
        "NaN"
      })
  void takesNothingElseForADate(String text) {
    assertThat(whole(text)).isEmpty();
  }

  @Test
  void knowsTheOtherReadingOfDayAndMonth() {
    FoundDate found = DateReader.whole("03/05/2014 - 10:00").orElseThrow();
    assertThat(found.date().iso()).isEqualTo("2014-05-03T10:00");
    assertThat(found.other().map(PartialDate::iso)).contains("2014-03-05T10:00");
    assertThat(DateReader.whole("25/05/2014").orElseThrow().other()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2024/04/18/x, 2024-04-18",
    "https://a.example/opinion/20240418/x/, 2024-04-18",
    "https://a.example/cn/20231102-%E4%B8%AD%E5%9B%BD, 2023-11-02",
    "https://a.example/2020-10/12/c_112.htm, 2020-10-12",
    "https://a.example/n1/2024/0418/c1002-1.html, 2024-04-18",
    "https://a.example/202404/t20240418_1.html, 2024-04-18",
    "https://a.example/world/2024/apr/18/x, 2024-04-18",
    "https://a.example/m/hj-10012020132738.html, 2020-10-01",
    "https://a.example/2025/03/x/, 2025-03",
    "https://a.example/202503/x.html, 2025-03"
  })
  void readsTheDateOfAnAddress(String address, String iso) {
    assertThat(UrlDate.of(WebAddress.parse(address).orElseThrow()).map(PartialDate::iso))
        .contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/a/7664639.html",
        "https://a.example/zhongwen/simp/world-54314785",
        "https://a.example/post/60dffa584b18725bbb4960d4",
        "https://a.example/?d=2024-04-18",
        "https://a.example/2020/13/x",
        "https://a.example/20241399/"
      })
  void findsNoDateInOtherNumbers(String address) {
    assertThat(UrlDate.of(WebAddress.parse(address).orElseThrow())).isEmpty();
  }

  @Test
  void neverThrowsAndNeverLosesTheRange() {
    String letters = "0123456789年月日/-.: TZ+星期二AprMon,時民國下午";
    Random random = new Random(20240418);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(30);
      for (int k = 0; k < length; k++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Optional<FoundDate> found = DateReader.find(text.toString());
      assertThat(found.map(f -> f.start() >= 0 && f.start() < f.end() && f.end() <= text.length()))
          .isNotEqualTo(Optional.of(false));
      DateReader.whole(text.toString())
          .ifPresent(f -> assertThat(f.date().local().getYear()).isBetween(1900, 2100));
    }
  }
}
