package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.model.ImagePolicy;
import wenzhai.model.Problems;

/** No article can run anything, leave its place on the page, or stop the build. */
class HostileInputTest {
  private static final List<String> PAYLOADS =
      List.of(
          "<img src=x onerror=alert(1)>",
          "<a href='java\nscript:alert(1)'>甲</a>",
          "<a href=' &#1;javascript:alert(1)'>甲</a>",
          "<a href='data:text/html,<script>alert(1)</script>'>甲</a>",
          "<svg><style><img src=x onerror=alert(1)></style></svg>",
          "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
          "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
          "<textarea></textarea><img src=x onerror=alert(1)></textarea>",
          "<xmp><script>alert(1)</script></xmp>",
          "<plaintext><script>alert(1)</script>",
          "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
          "<object data='javascript:alert(1)'></object>",
          "<form action='javascript:alert(1)'><button formaction='javascript:alert(1)'>甲</button></form>",
          "<p style='background:url(javascript:alert(1))' class='site-header' id='search'>甲</p>",
          "<a href='//evil.example/&quot;onclick=alert(1)'>甲</a>",
          "<img src='https://a.example/x.png' srcset='javascript:alert(1) 1x'>",
          "<blockquote cite='javascript:alert(1)'>甲</blockquote>",
          "<table background='javascript:alert(1)'><td>甲</table>",
          "<base href='https://evil.example/'><a href='x'>甲</a>",
          "<meta http-equiv=refresh content='0;url=https://evil.example/'>甲",
          "<template><script>alert(1)</script></template><p>甲</p>",
          "<![CDATA[<script>alert(1)</script>]]>甲<?php echo 1 ?><!-- <script> -->");

  @ParameterizedTest
  @EnumSource(ImagePolicy.class)
  void payloads_do_nothing(ImagePolicy policy) throws IOException {
    List<String> payloads = new ArrayList<>(PAYLOADS);
    Path more = Path.of("..", "shared", "security", "xss_payloads.json");
    if (Files.exists(more)) {
      for (JsonNode one : JsonMapper.shared().readTree(more.toFile()).get("payloads")) {
        payloads.add(one.get("payload").asString());
      }
      assertThat(payloads).hasSizeGreaterThan(1000);
    } else {
      System.err.println("Only the built-in payloads: there are none at " + more.toAbsolutePath());
    }
    for (String payload : payloads) {
      Harmless.check(payload, Sample.of(payload).images(policy).body());
      Harmless.check(payload, Sample.of("<p>甲<b>" + payload + "乙</p>").images(policy).body());
      Element page = Jsoup.parseBodyFragment(payload).body();
      Harmless.check(
          payload,
          Sample.of("").images(policy).cleaner().sanitise(page, "pages/about.md", new Problems()));
    }
  }

  @Test
  void trees_that_no_parser_of_html_would_make_become_well_formed() {
    String[] names = Harmless.ELEMENTS.concat(" script div x-y svg td tr li form main").split(" ");
    Random random = new Random(20240621);
    for (int round = 0; round < 3000; round++) {
      StringBuilder xml = new StringBuilder("<body>");
      List<String> open = new ArrayList<>();
      for (int step = 0; step < 30; step++) {
        String name = names[random.nextInt(names.length)];
        boolean close = !open.isEmpty() && random.nextInt(3) == 0;
        if (close) {
          xml.append("</").append(open.remove(open.size() - 1)).append('>');
        } else if (random.nextInt(3) == 0) {
          xml.append(random.nextBoolean() ? "甲 " : "<br/>\n乙");
        } else {
          open.add(name);
          xml.append('<').append(name).append(" id=\"x\" href=\"#x\" src=\"https://a.example/i\">");
        }
      }
      while (!open.isEmpty()) {
        xml.append("</").append(open.remove(open.size() - 1)).append('>');
      }
      xml.append("</body>");
      Element body = Jsoup.parse(xml.toString(), "", Parser.xmlParser()).selectFirst("body");
      String once = Sample.of("").rules().clean(body.clone()).body();
      Harmless.check(xml.toString(), once);
      Element again = Jsoup.parseBodyFragment(once).body();
      assertThat(Sample.of("").rules().clean(again).body()).as(xml.toString()).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "blockquote", "b", "ul><li", "span", "table><tr><td", "x-y", "p"})
  void depth_is_bounded(String opening) {
    String html = ("<" + opening + ">").repeat(20_000) + "甲".repeat(50);
    Element body = Jsoup.parseBodyFragment(html).body();
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(Sample.of("").clean(body).body()).contains("甲".repeat(50)));
  }

  @Test
  void size_is_bounded() {
    StringBuilder attributes = new StringBuilder("<p");
    for (int i = 0; i < 100_000; i++) {
      attributes.append(" a").append(i).append("=1");
    }
    List<String> big =
        List.of(
            "<p>" + "甲乙丙丁，".repeat(1_000_000) + "</p>",
            "<p>甲</p>".repeat(200_000),
            "<p>甲</p><script>1</script><div class=ad></div>".repeat(20_000),
            "<li>甲".repeat(100_000),
            "甲<br><br>".repeat(100_000),
            "<hr>".repeat(50_000) + "<p>甲</p>",
            "<a href=#a>甲</a>".repeat(50_000),
            "<img src=https://a.example/a.png>".repeat(20_000) + "甲",
            "<p><b>甲</b></p>".repeat(20_000),
            attributes + ">甲</p>");
    for (String html : big) {
      Element body = Jsoup.parseBodyFragment(html).body();
      assertTimeout(
          Duration.ofSeconds(40),
          () -> assertThat(Sample.of("").clean(body).body()).contains("甲"),
          () -> html.substring(0, 60));
    }
  }
}
