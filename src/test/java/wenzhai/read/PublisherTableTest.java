package wenzhai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wenzhai.model.Language;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;

class PublisherTableTest {
  private static final Set<String> KINDS =
      Set.of(
          "agency",
          "newspaper",
          "broadcaster",
          "magazine",
          "website",
          "think-tank",
          "government",
          "organisation",
          "blog",
          "platform");

  private final Problems problems = new Problems();

  @Test
  void knowsTheOutletsThatReadersMeet() {
    assertThat(table("")).hasSizeGreaterThanOrEqualTo(200);
    assertThat(publisher("", "voachinese").name(Language.ZH_HANS)).isEqualTo("美国之音");
    assertThat(publisher("", "rfi-chinese").name(Language.ZH_HANT)).isEqualTo("法國國際廣播電台");
    assertThat(publisher("", "nytimes-chinese").timezone()).contains("Asia/Shanghai");
  }

  @Test
  void callsAnOutletOfOneNameByItInEveryLanguage() {
    for (String slug : List.of("the-diplomat", "neist", "iyouport", "matters", "medium")) {
      Publisher publisher = publisher("", slug);
      assertThat(publisher.name(Language.ZH_HANS))
          .isEqualTo(publisher.name(Language.ZH_HANT))
          .isEqualTo(publisher.name(Language.ENGLISH));
    }
  }

  @Test
  void givesNoHostAndNoNameToTwoOutlets() {
    Map<String, String> owners = new HashMap<>();
    for (Publisher publisher : table("")) {
      for (String host : publisher.hosts()) {
        assertThat(owners.put("host " + host, publisher.slug())).as(host).isNull();
      }
      Set<String> words = new java.util.TreeSet<>(publisher.names().values());
      words.addAll(publisher.aliases());
      for (String word : words) {
        assertThat(owners.put("name " + word, publisher.slug())).as(word).isNull();
      }
    }
  }

  @Test
  void hasNothingInTheTableThatCannotBeUsed() {
    for (Publisher publisher : table("")) {
      assertThat(publisher.names().values()).as(publisher.slug()).isNotEmpty().doesNotContain("");
      assertThat(publisher.hosts())
          .as(publisher.slug())
          .isNotEmpty()
          .allMatch(host -> host.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+(/[a-z0-9-]+)*"));
      assertThat(publisher.home()).as(publisher.slug()).isPresent();
      assertThat(KINDS).as(publisher.slug()).contains(publisher.kind().orElse(""));
      publisher
          .timezone()
          .ifPresent(zone -> assertThat(ZoneId.getAvailableZoneIds()).contains(zone));
    }
  }

  @Test
  void namesSimplifiedAndTraditionalAlike() {
    for (Publisher publisher : table("")) {
      assertThat(publisher.names().containsKey("zh-Hans"))
          .as(publisher.slug())
          .isEqualTo(publisher.names().containsKey("zh-Hant"));
    }
  }

  @Test
  void letsTheCuratorChangeWhatIsGivenAndKeepsTheRest() {
    String file =
        """
        sources:
          - slug: voachinese
            name: 之音
            timezone: Asia/Tokyo
        """;
    Publisher before = publisher("", "voachinese");
    Publisher after = publisher(file, "voachinese");
    assertThat(after.name(Language.ZH_HANS)).isEqualTo("之音");
    assertThat(after.timezone()).contains("Asia/Tokyo");
    assertThat(after.hosts()).isEqualTo(before.hosts());
    assertThat(after.aliases()).isEqualTo(before.aliases());
    assertThat(after.kind()).isEqualTo(before.kind());
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void putsTheCuratorsOwnOutletsAfterTheOthers() {
    String file =
        """
        sources:
          - slug: village-post
            names: {zh-CN: 村报, en: Village Post}
            hosts: ["HTTPS://Village.Example//zh/"]
            feed: https://village.example/feed
        """;
    List<Publisher> table = table(file);
    Publisher own = table.get(table.size() - 1);
    assertThat(own.slug()).isEqualTo("village-post");
    assertThat(own.names()).containsEntry("zh-Hans", "村报");
    assertThat(own.hosts()).containsExactly("village.example/zh");
    assertThat(own.feed()).contains("https://village.example/feed");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void takesAHostFromTheBuiltInOutletWhenTheCuratorGivesItToAnother() {
    String file = "- {slug: mine, name: 我的, hosts: [rfi.fr/cn]}\n";
    assertThat(publisher(file, "mine").hosts()).containsExactly("rfi.fr/cn");
    assertThat(publisher(file, "rfi-chinese").hosts())
        .contains("rfi.fr/tw")
        .doesNotContain("rfi.fr/cn");
  }

  @Test
  void namesThePlaceOfEveryMistake() {
    String file =
        """
        sources:
          - name: nobody
          - slug: Bad Slug
          - slug: nameless
            hosts: [a.example]
          - just words
          - slug: ok
            name: 好
            hosts: [not a host, b.example]
            home: ftp://b.example
            timezone: Mars/Olympus
            alias: x
            names: [a]
          - {slug: ok, name: 二}
        """;
    assertThat(table(file)).extracting(Publisher::slug).contains("ok").doesNotContain("nameless");
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "sources.yml:2:5: error: this source has no slug; add one, such as voachinese",
            "sources.yml:3:11: error: 'slug' cannot be 'Bad Slug'; write small Latin letters,"
                + " digits and hyphens",
            "sources.yml:4:5: error: the source 'nameless' is new and has no name; add 'name:' or"
                + " 'names:'",
            "sources.yml:6:5: error: a source is text where keys and values should stand; write"
                + " slug, names and hosts",
            "sources.yml:9:13: error: 'hosts' cannot be 'not a host'; write a host such as"
                + " example.org or example.org/zh",
            "sources.yml:10:11: error: 'home' cannot be 'ftp://b.example'; write an address that"
                + " begins with https://",
            "sources.yml:11:15: error: 'timezone' cannot be 'Mars/Olympus'; write an IANA zone"
                + " such as Asia/Taipei",
            "sources.yml:12:5: warning: 'alias' is not known here; did you mean 'aliases'?",
            "sources.yml:13:12: error: 'names' is a list where keys and values should stand; write"
                + " keys and values",
            "sources.yml:14:5: error: the source 'ok' stands here for the second time; join the"
                + " two; the first one counts");
  }

  @Test
  void keepsTheBuiltInTableWhenTheFileIsNoList() {
    assertThat(table("just words")).hasSameSizeAs(table(""));
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly("wrong-type");
  }

  private Publisher publisher(String file, String slug) {
    return table(file).stream().filter(p -> p.slug().equals(slug)).findFirst().orElseThrow();
  }

  private List<Publisher> table(String file) {
    Optional<YamlNode> root = YamlFile.parse("sources.yml", file, problems);
    return PublisherTable.of(KnownOutlets.read(KnownOutlets.bytes()), root, problems);
  }
}
