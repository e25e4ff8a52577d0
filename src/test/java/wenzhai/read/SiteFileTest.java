package wenzhai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wenzhai.model.ImagePolicy;
import wenzhai.model.Imprint;
import wenzhai.model.Language;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.SiteConfig;

class SiteFileTest {
  private static final String MEND =
      " mend it, perhaps by quotes around the text; until then the whole file is passed over";

  @TempDir Path folder;
  private final Problems problems = new Problems();

  @Test
  void holdsGoodDefaultsWhenNothingIsSaid() throws Exception {
    SiteConfig site = ContentFolder.open(folder, none(), problems).site();
    assertThat(site.title()).isEqualTo("文摘");
    assertThat(site.description()).isEmpty();
    assertThat(site.language()).isEqualTo(Language.ZH_HANS);
    assertThat(site.timezone().getId()).isEqualTo("Asia/Shanghai");
    assertThat(site.baseUrl()).isEmpty();
    assertThat(site.author()).isEmpty();
    assertThat(site.images()).isEqualTo(ImagePolicy.LOCAL);
    assertThat(site.pageSize()).isEqualTo(30);
    assertThat(site.changesPages()).isTrue();
    assertThat(site.scriptSwitch()).isTrue();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void takesEverythingThatIsSaid() throws Exception {
    SiteConfig site =
        site(
            """
            title: 2024
            description: 港口、渔船与天气
            language: zh-TW
            timezone: Asia/Taipei
            baseUrl: HTTPS://Example.org/digest
            author: 林
            topics: [渔业, 天气]
            navigation:
              - about
            images: remote
            domain: 文摘.example.org
            pageSize: 12
            changesPages: false
            scriptSwitch: false
            id: hai-2
            contact: letters@example.org
            citation: GB7714
            socialCard: articles
            """);
    assertThat(problems.sorted()).isEmpty();
    assertThat(site.title()).isEqualTo("2024");
    assertThat(site.description()).isEqualTo("港口、渔船与天气");
    assertThat(site.language()).isEqualTo(Language.ZH_HANT);
    assertThat(site.timezone().getId()).isEqualTo("Asia/Taipei");
    assertThat(site.baseUrl()).contains("https://example.org/digest/");
    assertThat(site.author()).contains("林");
    assertThat(site.topics()).containsExactly("渔业", "天气");
    assertThat(site.images()).isEqualTo(ImagePolicy.REMOTE);
    assertThat(site.domain().orElseThrow()).startsWith("xn--").endsWith(".example.org");
    assertThat(site.pageSize()).isEqualTo(12);
    assertThat(site.changesPages()).isFalse();
    assertThat(site.scriptSwitch()).isFalse();
    assertThat(site.imprint())
        .isEqualTo(
            new Imprint(
                Optional.of("hai-2"),
                Optional.of("letters@example.org"),
                Imprint.Citation.GB7714,
                Imprint.SocialCard.ARTICLES));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "titel: x\n", "1:1: warning: 'titel' is not known here; did you mean 'title'?"),
        Arguments.of(
            "# a comment\nbaseurl: https://a.example/\n",
            "2:1: warning: 'baseurl' is not known here; did you mean 'baseUrl'?"),
        Arguments.of(
            "colour: red\n",
            "1:1: warning: 'colour' is not known here; remove it; known are author, baseUrl,"
                + " changesPages, citation, contact, description, domain, downloads, id, images, language,"
                + " navigation, pageSize, reprint, scriptSwitch, search, socialCard, timezone, title, topics, typography"),
        Arguments.of(
            "id: a b\n",
            "1:5: error: 'id' cannot be 'a b'; write up to 64 letters, digits, dots and hyphens"),
        Arguments.of(
            "citation: apa\n", "1:11: error: 'citation' cannot be 'apa'; write plain or gb7714"),
        Arguments.of(
            "socialCard: all\n",
            "1:13: error: 'socialCard' cannot be 'all'; write site, articles or none"),
        Arguments.of(
            "title: [a, b]\n", "1:8: error: 'title' is a list where text should stand; write text"),
        Arguments.of(
            "title: x\npageSize: many\n",
            "2:11: error: 'pageSize' cannot be 'many'; write a whole number from 5 to 500"),
        Arguments.of(
            "pageSize: 4\n",
            "1:11: error: 'pageSize' cannot be '4'; write a whole number from 5 to 500"),
        Arguments.of(
            "changesPages: yes\n",
            "1:15: error: 'changesPages' cannot be 'yes'; write true or false"),
        Arguments.of(
            "images: some\n", "1:9: error: 'images' cannot be 'some'; write local, remote or none"),
        Arguments.of(
            "language: 中文\n",
            "1:11: error: 'language' cannot be '中文'; write a language tag such as zh-Hans, zh-Hant"
                + " or en"),
        Arguments.of(
            "timezone: Beijing\n",
            "1:11: error: 'timezone' cannot be 'Beijing'; write an IANA zone such as Asia/Shanghai"
                + " or UTC"),
        Arguments.of(
            "baseUrl: javascript:alert(1)\n",
            "1:10: error: 'baseUrl' cannot be 'javascript:alert(1)'; write the site's address, such"
                + " as https://example.org/digest/"),
        Arguments.of(
            "baseUrl: https://a.example/?x=1\n",
            "1:10: error: 'baseUrl' cannot be 'https://a.example/?x=1'; write the site's address,"
                + " such as https://example.org/digest/"),
        Arguments.of(
            "domain: https://a.example/\n",
            "1:9: error: 'domain' cannot be 'https://a.example/'; write a host alone, such as"
                + " digest.example.org"),
        Arguments.of(
            "navigation: {about: 1}\n",
            "1:13: error: 'navigation' is keys and values where a list of texts should stand; write a list"
                + " of texts"),
        Arguments.of(
            "title: a\ntitle: b\n",
            "2:1: error: 'title' stands here for the second time; keep one of them; the first one"
                + " counts"),
        Arguments.of(
            "title: *bold\n",
            "1:8: error: *bold is an alias, which is not understood here; write the value out, or"
                + " put it in quotes if it is text"),
        Arguments.of(
            "- a\n",
            "1:1: error: the file is a list where keys and values should stand; write lines such as"
                + " 'title: My digest'"),
        Arguments.of(
            "title: a\n---\ntitle: b\n",
            "3:1: error: a second document begins here; remove the --- before it"),
        Arguments.of(
            "title: a: b\n",
            "1:9: error: this is not valid YAML: mapping values are not allowed here;" + MEND),
        Arguments.of(
            "topics: [a, b\nauthor: c\n",
            "2:7: error: this is not valid YAML: while parsing a flow sequence, expected ',' or"
                + " ']', but got :;"
                + MEND),
        Arguments.of(
            "topics:\n\t- b\n",
            "2:1: error: this is not valid YAML: while scanning for the next token, found character"
                + " '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation);"
                + MEND));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void namesThePlaceAndTheCureOfAMistake(String file, String message) throws Exception {
    site(file);
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly("site.yml:" + message);
  }

  @Test
  void usesTheDefaultForAValueThatIsWrongAndTheRestAsSaid() throws Exception {
    SiteConfig site = site("language: 中文\npageSize: 3\ntitle: 好\nimages: none\n");
    assertThat(site.language()).isEqualTo(Language.ZH_HANS);
    assertThat(site.pageSize()).isEqualTo(30);
    assertThat(site.title()).isEqualTo("好");
    assertThat(site.images()).isEqualTo(ImagePolicy.NONE);
  }

  @Test
  void readsAConfigurationInAnOldEncoding() throws Exception {
    Files.write(folder.resolve("site.yml"), "title: 渔港文摘\r\nauthor: 老陈\r\n".getBytes("GB18030"));
    SiteConfig site = ContentFolder.open(folder, none(), problems).site();
    assertThat(site.title()).isEqualTo("渔港文摘");
    assertThat(site.author()).contains("老陈");
  }

  @Test
  void readsACharacterOfTwoHalvesWhereverItStands() throws Exception {
    for (int before : new int[] {1000, 1001}) {
      String description = "渡".repeat(before) + "\ud83d\ude00".repeat(40);
      assertThat(site("description: \"" + description + "\"\n").description())
          .isEqualTo(description);
    }
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void survivesYamlThatIsNestedWithoutEnd() throws Exception {
    SiteConfig site = site("topics: " + "[".repeat(200_000));
    assertThat(site.title()).isEqualTo("文摘");
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly("invalid-yaml");
  }

  @Test
  void putsTheCommandLineOverTheFile() throws Exception {
    Files.writeString(folder.resolve("site.yml"), "baseUrl: https://a.example/\n");
    ContentFolder.Overrides overrides =
        new ContentFolder.Overrides(Optional.of("http://b.example/x"));
    assertThat(ContentFolder.open(folder, overrides, problems).site().baseUrl())
        .contains("http://b.example/x/");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void takesADifferentFingerprintWhenAnythingThatShapesArticlesChanges() throws Exception {
    List<String> prints =
        List.of(
            print(),
            print("site.yml", "language: en\n"),
            print("site.yml", "language: en\nimages: none\n"),
            print("site.yml", "language: en\nimages: none\ntypography: {off: [p4]}\n"),
            print("sources.yml", "sources: []\n"),
            print("pictures/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
            print(
                "pictures/a.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>"));
    assertThat(prints).doesNotHaveDuplicates().allMatch(print -> print.matches("[0-9a-f]{16}"));
    assertThat(print("articles/x.md", "一篇")).isEqualTo(prints.get(prints.size() - 1));
  }

  @Test
  void keepsTheFingerprintWhenTheSiteAloneChanges() throws Exception {
    String print = print("site.yml", "language: en\n");
    assertThat(print("site.yml", "language: en\ntitle: a\npageSize: 9\nsearch: false\n"))
        .isEqualTo(print);
  }

  private String print(String... file) throws Exception {
    if (file.length == 2) {
      Path path = folder.resolve(file[0]);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file[1]);
    }
    return ContentFolder.open(folder, none(), problems).site().fingerprint();
  }

  private SiteConfig site(String file) throws Exception {
    Files.writeString(folder.resolve("site.yml"), file);
    return ContentFolder.open(folder, none(), problems).site();
  }

  private static ContentFolder.Overrides none() {
    return new ContentFolder.Overrides(Optional.empty());
  }
}
