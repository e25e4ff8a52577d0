package wenzhai.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PreviewServerTest {
  private static final String SCRIPT =
      "<script src=\"/_preview/preview.js\" data-build=\"[0-9a-f]{8}-1\" data-page=\"[0-9a-z./]+\"></script>";

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private PreviewServer preview;

  @BeforeEach
  void start() throws IOException {
    preview =
        PreviewServer.start(
            "localhost",
            0,
            site(
                "index.html", "<html><body>首页</body></html>",
                "404.html", "<body>not here</body>",
                "articles/a.html", "<p>no end of body",
                "articles/index.html", "<body>list</body>",
                "图/核 1.html", "<body>名</body>",
                "assets/a.svg", "<svg/>",
                "assets/a.css", "p {}",
                "assets/a.js", "1",
                "digest.json", "[]",
                "atom.xml", "<feed/>",
                "CNAME", "news.example"),
            Desk.EMPTY);
  }

  @AfterEach
  void stop() throws IOException {
    preview.close();
  }

  @Test
  void servesAPageWithTheScriptThatReloadsIt() throws Exception {
    HttpResponse<String> page = get("");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).matches("<html><body>首页" + SCRIPT + "</body></html>");
    assertThat(header(page, "content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(page, "x-content-type-options")).isEqualTo("nosniff");
    assertThat(header(page, "cache-control")).isEqualTo("no-store");
    assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by", "date");
    assertThat(get("articles/a.html").body()).matches("<p>no end of body" + SCRIPT);
    assertThat(get("_preview/preview.js").body()).contains("new EventSource(");
  }

  @ParameterizedTest
  @CsvSource({
    "assets/a.svg,image/svg+xml; charset=utf-8",
    "assets/a.css,text/css; charset=utf-8",
    "assets/a.js,text/javascript; charset=utf-8",
    "digest.json,application/json; charset=utf-8",
    "atom.xml,application/atom+xml; charset=utf-8",
    "CNAME,application/octet-stream",
    "%E5%9B%BE/%E6%A0%B8%201.html,text/html; charset=utf-8"
  })
  void saysWhatAFileIs(String path, String type) throws Exception {
    HttpResponse<String> file = get(path);

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(header(file, "content-type")).isEqualTo(type);
    assertThat(header(file, "x-content-type-options")).isEqualTo("nosniff");
  }

  @Test
  void letsNoScriptRunInADrawing() throws Exception {
    assertThat(header(get("assets/a.svg"), "content-security-policy"))
        .startsWith("default-src 'none'");
  }

  @Test
  void showsTheIndexOfAFolderAndLeadsToItsSlash() throws Exception {
    assertThat(get("articles/").body()).contains("list");

    HttpResponse<String> redirect = get("articles?x=1");

    assertThat(redirect.statusCode()).isEqualTo(308);
    assertThat(header(redirect, "location")).isEqualTo("./articles/");
    assertThat(get("assets/").statusCode()).isEqualTo(404);
    assertThat(get("assets").statusCode()).isEqualTo(404);
  }

  @Test
  void showsTheSitesOwnPageForWhatIsMissing() throws Exception {
    HttpResponse<String> missing = get("articles/gone.html");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).matches("<body>not here" + SCRIPT + "</body>");
  }

  @Test
  void answersTheSameWhateverTheQuery() throws Exception {
    assertThat(get("digest.json?page=2&x=../../etc").body()).isEqualTo("[]");
  }

  @Test
  void answersHeadWithoutABody() throws Exception {
    HttpResponse<String> head = send(request("").method("HEAD", none()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "content-length"))
        .isEqualTo(String.valueOf(get("").body().getBytes(StandardCharsets.UTF_8).length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
  void takesNoOtherMethods(String method) throws Exception {
    HttpResponse<String> answer = send(request("").method(method, none()));

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "allow")).isEqualTo("GET, HEAD");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:1,200",
    "LOCALHOST,200",
    "127.0.0.1:8080,200",
    "[::1]:80,200",
    "[::1],200",
    "evil.example,421",
    "localhost.evil.example,421",
    "evil.example:8080,421",
    "192.168.1.5,421",
    "localhost.,421",
    "127.0.0.1.evil.example,421"
  })
  void answersOnlyToItsOwnNames(String host, int status) throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status + " ");
  }

  @Test
  void wantsAHostAndDoesNotTakeItFromTheAddress() throws IOException {
    assertThat(raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 421 ");
    assertThat(raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400 ");
    assertThat(
            raw(
                "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .doesNotStartWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../etc/passwd",
        "/articles/../../secret.txt",
        "/%2e%2e/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/articles/..;/..;/secret.txt",
        "//etc/passwd",
        "///secret.txt",
        "/%00secret.txt",
        "/index.html%00.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/%zz",
        "/link.txt",
        "/linked/secret.txt",
        "/./../secret.txt",
        "/.hidden",
        "/%2ehidden",
        "/.git/config",
        "/articles/"
      })
  void neverLeavesTheFolder(String path) throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "SECRET");
    Path root = Files.createDirectories(folder.resolve("site/articles")).getParent();
    Files.writeString(root.resolve("index.html"), "home");
    Files.writeString(root.resolve(".hidden"), "SECRET");
    Files.createDirectories(root.resolve(".git"));
    Files.writeString(root.resolve(".git/config"), "SECRET");
    Files.writeString(root.resolve("articles/SECRET.html"), "not listed");
    Files.createSymbolicLink(root.resolve("link.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(root.resolve("linked"), folder);
    preview.show(Site.in(root), Desk.EMPTY);

    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).containsPattern("^HTTP/1.1 40[04] ");
    assertThat(answer).doesNotContain("SECRET", "root:", "Jetty", "jetty", "Exception");
  }

  @Test
  void showsAFolderAsItIsAtEachMoment() throws Exception {
    Path root = Files.createDirectories(folder.resolve("site"));
    Files.writeString(root.resolve("a.txt"), "one");
    preview.show(Site.in(root), Desk.EMPTY);

    assertThat(get("a.txt").body()).isEqualTo("one");
    Files.writeString(root.resolve("a.txt"), "two");
    assertThat(get("a.txt").body()).isEqualTo("two");
    assertThat(get("b.txt").statusCode()).isEqualTo(404);
    assertThat(get("a.txt/b").statusCode()).isEqualTo(404);
    assertThat(get("x".repeat(300) + "/y").statusCode()).isEqualTo(404);
  }

  @Test
  void tellsOpenPagesOfTheNextBuild() throws Exception {
    HttpResponse<InputStream> events =
        client.send(request("_preview/events").build(), HttpResponse.BodyHandlers.ofInputStream());
    assertThat(events.headers().firstValue("content-type"))
        .contains("text/event-stream; charset=utf-8");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
      assertThat(event(lines).get(1)).isEqualTo("event: build");

      for (int i = 2; i < 5; i++) {
        preview.show(site("index.html", "<body>build " + i + "</body>"), Desk.EMPTY);

        List<String> told = event(lines);
        assertThat(told.get(0)).isEqualTo("event: reload");
        assertThat(told.get(1)).matches("data: [0-9a-f]{8}-" + i);
        assertThat(get("").body())
            .contains("build " + i)
            .contains("data-build=\"" + told.get(1).substring(6) + "\"");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "https://localhost", "http://localhost:1"})
  void tellsNothingToPagesOfOthers(String origin) throws Exception {
    HttpResponse<String> answer = send(request("_preview/events").header("Origin", origin));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void tellsNothingToWhatABrowserCallsAnotherSite() throws Exception {
    assertThat(send(request("_preview/events").header("Sec-Fetch-Site", "cross-site")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void letsABoundedNumberOfPagesWaitAndStillServes() throws Exception {
    List<Socket> pages = new ArrayList<>();
    String last = "";
    for (int i = 0; i < 70; i++) {
      Socket page = connect();
      pages.add(page);
      page.getOutputStream()
          .write(
              "GET /_preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      last = new String(page.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }
    assertThat(last).isEqualTo("HTTP/1.1 503");
    assertThat(get("").statusCode()).isEqualTo(200);
    for (Socket page : pages) {
      page.close();
    }
  }

  @Test
  void servesThoughAThousandConnectionsAreOpenAndHalfAskedFor() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 1000; i++) {
        Socket socket = connect();
        sockets.add(socket);
        if (i % 2 == 0) {
          socket
              .getOutputStream()
              .write("GET / HTTP/1.1\r\nHost: local".getBytes(StandardCharsets.US_ASCII));
        }
      }
      long begun = System.nanoTime();
      assertThat(get("").statusCode()).isEqualTo(200);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"about/index.html.json", "report", "preview.js", "original/articles/a.html"})
  void tellsTheWriterAndNoPageOfOthers(String path) throws Exception {
    assertThat(
            send(request("_preview/" + path).header("Origin", "http://evil.example")).statusCode())
        .isEqualTo(403);
    assertThat(
            send(request("_preview/" + path).header("Sec-Fetch-Site", "cross-site")).statusCode())
        .isEqualTo(403);
    HttpResponse<String> own = send(request("_preview/" + path));
    assertThat(own.statusCode()).isEqualTo(path.startsWith("original") ? 404 : 200);
    assertThat(own.body()).doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_preview/",
        "_preview/nothing",
        "_preview/original/../../secret.txt",
        "_preview/about/..%2f..%2fsecret.txt",
        "_preview/desk.css/x"
      })
  void hasNoOtherPagesOfItsOwn(String path) throws Exception {
    assertThat(raw("GET /" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .containsPattern("^HTTP/1.1 40[04] ");
  }

  @Test
  void standsInForAPageThatCannotBeMade() throws Exception {
    preview.show(
        path -> {
          throw new IllegalStateException("secret");
        },
        Desk.EMPTY);

    HttpResponse<String> page = get("index.html");

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).contains("nothing to show here yet", "/_preview/preview.js");
    assertThat(page.body()).doesNotContain("secret");
  }

  @Test
  void takesTheNextFreePort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      try (PreviewServer other =
          PreviewServer.start(
              "localhost", taken.getLocalPort(), site("index.html", "x"), Desk.EMPTY)) {
        assertThat(other.address().getPort())
            .isGreaterThan(taken.getLocalPort())
            .isLessThanOrEqualTo(taken.getLocalPort() + 20);
      }
    }
  }

  @Test
  void saysWhichHostThereIsNot() {
    assertThatThrownBy(
            () -> PreviewServer.start("no-such-host.invalid", 0, path -> null, Desk.EMPTY))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no-such-host.invalid");
  }

  @Test
  void stopsWithinASecondThoughPagesWait() throws Exception {
    try (Socket page = connect()) {
      page.getOutputStream()
          .write(
              "GET /_preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(page.getInputStream().read()).isEqualTo('H');

      long begun = System.nanoTime();
      preview.close();

      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
      assertThatThrownBy(() -> get("")).isInstanceOf(IOException.class);
    }
  }

  @Test
  void namesItsAddress() {
    assertThat(preview.address().toString())
        .matches("http://localhost:" + preview.address().getPort() + "/");
  }

  private static List<String> event(BufferedReader lines) throws IOException {
    List<String> event = new ArrayList<>();
    for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
      event.add(line);
    }
    return event;
  }

  private static Site site(String... pathsAndTexts) {
    Map<String, byte[]> files = new HashMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return path -> Optional.ofNullable(files.get(path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(preview.address() + path));
  }

  private static HttpRequest.BodyPublisher none() {
    return HttpRequest.BodyPublishers.noBody();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(
        request.timeout(Duration.ofSeconds(20)).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("none");
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getByName("localhost"), preview.address().getPort());
  }

  private String raw(String request) throws IOException {
    try (Socket socket = connect()) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
