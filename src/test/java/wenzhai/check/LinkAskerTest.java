package wenzhai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.OutputFile;
import wenzhai.model.Problem;
import wenzhai.model.Severity;
import wenzhai.net.Host;
import wenzhai.net.Limits;
import wenzhai.net.PublicAddresses;
import wenzhai.net.WebClient;

class LinkAskerTest {
  private Host host;
  private final Map<String, String> kept = new ConcurrentHashMap<>();

  @BeforeEach
  void open() throws IOException {
    host = new Host();
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void saysNothingOfWhatIsThere() throws Exception {
    host.on("/a", 200).on("/b", 204).redirect("/c", 301, "/a").redirect("/d", 302, "/a?x=1");
    assertThat(codes(link("/a") + link("/b") + link("/c") + link("/d"))).isEmpty();
    assertThat(host.asked()).contains("HEAD /b").noneMatch(asked -> asked.startsWith("GET"));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 402, 403, 429, 418, 304})
  void aHostThatRefusesProgramsIsThere(int status) throws Exception {
    host.on("/a", status);
    assertThat(codes(link("/a"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void tellsWhatIsGoneAndWhereACopyMayBe(int status) throws Exception {
    host.on("/a", status);
    List<Problem> problems = problems(link("/a"));
    assertThat(problems).extracting(Problem::code).containsExactly("dead-link");
    assertThat(problems).extracting(Problem::severity).containsExactly(Severity.WARNING);
    assertThat(problems.get(0).remedy())
        .isEqualTo(
            "look for a copy at https://web.archive.org/web/2*/" + host.address("/a").value());
    assertThat(problems.get(0).place()).hasToString("articles/a.html:3:1");
    assertThat(problems.get(0).message()).endsWith("answers " + status);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 501})
  void asksAgainWhereAHostKnowsNoHead(int status) throws Exception {
    host.on(
        "/a",
        exchange ->
            exchange.sendResponseHeaders(
                exchange.getRequestMethod().equals("HEAD") ? status : 200, -1));
    assertThat(codes(link("/a"))).isEmpty();
    assertThat(host.asked()).containsExactly("HEAD /a", "GET /a");
  }

  @Test
  void tellsWhatIsWithheld() throws Exception {
    host.on("/a", 451);
    assertThat(codes(link("/a"))).containsExactly("withheld-link");
  }

  @Test
  void tellsWhatLandsOnAFrontPage() throws Exception {
    host.redirect("/2019/a.html", 301, "/").on("/", 200);
    assertThat(codes(link("/2019/a.html"))).containsExactly("moved-to-front-page");
    assertThat(codes(link("/"))).as("a front page itself").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503})
  void isNotSureWhenAHostIsIll(int status) throws Exception {
    host.on("/a", status);
    assertThat(codes(link("/a"))).containsExactly("silent-link");
    assertThat(kept).as("asked again the next time").isEmpty();
  }

  @Test
  void isNotSureWhenAHostIsSlowOrInCircles() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    host.on("/slow", exchange -> never.await()).redirect("/circle", 302, "/circle");
    List<String> codes =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> codes(link("/slow") + link("/circle")));
    assertThat(codes).containsExactly("silent-link", "silent-link");
  }

  @Test
  void isNotSureWhenNobodyListens() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      port = free.getLocalPort();
    }
    assertThat(codes("<a href=\"http://127.0.0.1:" + port + "/\">甲</a>"))
        .containsExactly("silent-link");
  }

  @Test
  void tellsHostsThatAreGone() throws Exception {
    assertThat(codes("<a href=\"http://nobody.invalid/a\">甲</a>")).containsExactly("dead-host");
  }

  @Test
  void readsNoEndlessAnswer() throws Exception {
    host.on(
        "/a",
        exchange -> {
          if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(405, -1);
            return;
          }
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write(new byte[4096]);
          }
        });
    List<String> codes = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> codes(link("/a")));
    assertThat(codes).isEmpty();
  }

  @Test
  void neverFollowsIntoAPrivateNetwork() throws Exception {
    host.redirect("/a", 302, "http://169.254.169.254/latest/").redirect("/b", 302, "http://[::1]/");
    assertThat(codes(link("/a") + link("/b"))).containsExactly("private-link", "private-link");
  }

  @Test
  void asksNothingOfTheOwnMachineUnlessTold() throws Exception {
    host.on("/a", 200);
    WebClient client = new WebClient(PublicAddresses::isPublic, limits(0), "Wenzhai/test");
    assertThat(problems(client, link("/a")))
        .extracting(Problem::code)
        .containsExactly("private-link");
    assertThat(host.asked()).isEmpty();
  }

  @Test
  void asksAnAddressOnceHoweverManyPagesNameIt() throws Exception {
    host.on("/a", 404);
    List<Problem> problems = problems(link("/a") + link("/a#x"), link("/a"));
    assertThat(problems)
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("2 pages"));
    assertThat(host.asked()).containsExactly("HEAD /a", "GET /a");
  }

  @Test
  void asksAHostOneThingAtATimeWithAPause() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      host.on(
          "/" + i,
          exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(30);
            now.decrementAndGet();
            exchange.sendResponseHeaders(200, -1);
          });
      links.append(link("/" + i));
    }
    long start = System.nanoTime();
    assertThat(problems(client(limits(100)), links.toString())).isEmpty();
    assertThat(most).hasValue(1);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(650));
  }

  @Test
  void leavesAHostAloneThatWantsPeace() throws Exception {
    host.on("/a", 429).on("/b", 200).on("/c", 200);
    List<Problem> problems = problems(link("/a") + link("/b") + link("/c"));
    assertThat(problems).extracting(Problem::code).containsExactly("host-busy");
    assertThat(problems.get(0).message()).contains("2 of its addresses");
    assertThat(host.asked()).containsExactly("HEAD /a");
  }

  @Test
  void doesNotAskWhatIsKnown() throws Exception {
    host.on("/a", 404).on("/b", 200);
    assertThat(codes(link("/a") + link("/b"))).containsExactly("dead-link");
    int asked = host.asked().size();
    assertThat(codes(link("/a") + link("/b"))).as("from memory").containsExactly("dead-link");
    assertThat(host.asked()).hasSize(asked);
  }

  @Test
  void asksOnlyWhatReadersCanFollow() throws Exception {
    host.on("/a", 404);
    String hidden =
        "<meta name=\"robots\" content=\"noindex\">" + link("/a").replace("甲", "removed");
    assertThat(codes(hidden)).isEmpty();
    assertThat(codes("<link rel=\"canonical\" href=\"" + host.address("/a") + "\">")).isEmpty();
    assertThat(host.asked()).isEmpty();
  }

  private String link(String path) {
    return "<a href=\"" + "http://127.0.0.1:" + host.port() + path + "\">甲</a>\n";
  }

  private List<String> codes(String links) throws InterruptedException {
    return problems(links).stream().map(Problem::code).toList();
  }

  private List<Problem> problems(String... pages) throws InterruptedException {
    return problems(client(limits(0)), pages);
  }

  private static Limits limits(int pause) {
    return new Limits(Duration.ofSeconds(2), Duration.ofSeconds(2), 5, 0, Duration.ofMillis(pause));
  }

  private static WebClient client(Limits limits) {
    return new WebClient(a -> a.getHostAddress().equals("127.0.0.1"), limits, "Wenzhai/test");
  }

  private List<Problem> problems(WebClient client, String... pages) throws InterruptedException {
    SiteChecker checker = new SiteChecker(Optional.empty(), Optional.empty());
    Map<String, String> site = new TreeMap<>();
    for (String page : pages) {
      site.put("articles/" + (char) ('a' + site.size()) + ".html", page);
    }
    site.forEach(
        (path, links) ->
            checker.accept(
                new OutputFile(
                    path,
                    ("<!doctype html>\n<html lang=\"zh\"><title>题</title><main><h1>题</h1>\n"
                            + links)
                        .getBytes(StandardCharsets.UTF_8))));
    assertThat(checker.problems()).isEmpty();
    KnownAnswers known =
        new KnownAnswers() {
          @Override
          public Optional<String> recall(String address) {
            return Optional.ofNullable(kept.get(address));
          }

          @Override
          public void keep(String address, String answer) {
            kept.put(address, answer);
          }
        };
    return new LinkAsker(client, known, 8).problems(checker.outside(), () -> {});
  }
}
