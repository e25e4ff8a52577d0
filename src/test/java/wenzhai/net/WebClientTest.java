package wenzhai.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.WebAddress;
import wenzhai.net.Answer.Came;
import wenzhai.net.Answer.Failed;
import wenzhai.net.Answer.Failure;
import wenzhai.net.Answer.Refused;

class WebClientTest {
  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(2), Duration.ofMillis(1500), 5, 1000);

  private Host host;

  @BeforeEach
  void open() throws IOException {
    host = new Host();
  }

  @AfterEach
  void close() {
    host.close();
  }

  private static WebClient client() {
    return new WebClient(a -> a.getHostAddress().equals("127.0.0.1"), LIMITS, "Wenzhai/test");
  }

  private Answer ask(String path) throws InterruptedException {
    return client().ask(Question.get(host.address(path)));
  }

  @Test
  void bringsWhatTheHostSays() throws Exception {
    host.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/plain");
          exchange.sendResponseHeaders(200, 3);
          exchange.getResponseBody().write("abc".getBytes(StandardCharsets.UTF_8));
        });
    Came came = (Came) ask("/a");
    assertThat(came.status()).isEqualTo(200);
    assertThat(came.body()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
    assertThat(came.whole()).isTrue();
    assertThat(came.header("content-type")).contains("text/plain");
    assertThat(came.redirects()).isZero();
  }

  @Test
  void saysWhoItIsAndNothingOfThePerson() throws Exception {
    host.on(
        "/a",
        exchange -> {
          assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).isEqualTo("Wenzhai/test");
          assertThat(exchange.getRequestHeaders()).doesNotContainKeys("Cookie", "Referer");
          exchange.getResponseHeaders().add("Set-Cookie", "a=b");
          exchange.sendResponseHeaders(204, -1);
        });
    WebClient client = client();
    for (int i = 0; i < 2; i++) {
      Answer answer = client.ask(Question.get(host.address("/a")));
      assertThat(answer).isInstanceOf(Came.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsRedirections(int status) throws Exception {
    host.redirect("/a", status, "b/c?x=1").on("/b/c", 404);
    Came came = (Came) ask("/a");
    assertThat(came.status()).isEqualTo(404);
    assertThat(came.redirects()).isEqualTo(1);
    assertThat(came.address()).isEqualTo(host.address("/b/c?x=1"));
  }

  @Test
  void leavesCirclesOfRedirections() throws Exception {
    host.redirect("/a", 302, "/b").redirect("/b", 302, "/a");
    Failed failed = (Failed) ask("/a");
    assertThat(failed.failure()).isEqualTo(Failure.TOO_MANY_REDIRECTS);
    assertThat(host.asked()).hasSize(LIMITS.redirects() + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://192.168.0.1/",
        "http://127.0.0.2/",
        "http://2130706434/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.2]/",
        "http://[64:ff9b::7f00:2]/",
        "//10.0.0.1/x",
      })
  void neverFollowsIntoANetworkThatItMayNotAsk(String inner) throws Exception {
    host.redirect("/a", 302, inner);
    Answer answer =
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ask("/a"), "it was connected to");
    assertThat(answer).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:1/", "http://localhost:1/", "http://[::1]:1/"})
  void refusesTheOwnMachineUnlessTold(String address) throws Exception {
    WebClient client = new WebClient(PublicAddresses::isPublic, LIMITS, "Wenzhai/test");
    Answer answer = client.ask(Question.head(WebAddress.parse(address).orElseThrow()));
    assertThat(answer).isInstanceOf(Refused.class);
    assertThat(((Refused) answer).why()).contains("not public");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://127.0.0.1/", "file:///etc/passwd", "javascript:alert(1)", ""})
  void followsToAddressesOfTheWebOnly(String elsewhere) throws Exception {
    host.redirect("/a", 302, elsewhere);
    assertThat(((Came) ask("/a")).status()).isEqualTo(302);
  }

  @Test
  void readsNoMoreThanTheLimit() throws Exception {
    host.on("/a", WebClientTest::forever);
    Came came = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> (Came) ask("/a"));
    assertThat(came.body()).hasSize(1000);
    assertThat(came.whole()).isFalse();
  }

  private static void forever(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    for (; ; ) {
      body.write(new byte[4096]);
    }
  }

  @Test
  void givesUpOnAHostThatSaysNothing() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    host.on("/a", exchange -> never.await());
    assertThat(slow("/a").failure()).isEqualTo(Failure.TOO_SLOW);
  }

  @Test
  void givesUpOnAHostThatSaysItByteByByte() throws Exception {
    host.on(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 900);
          for (int i = 0; i < 900; i++) {
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            Thread.sleep(100);
          }
        });
    assertThat(slow("/a").failure()).isEqualTo(Failure.TOO_SLOW);
  }

  private Failed slow(String path) {
    return assertTimeoutPreemptively(Duration.ofSeconds(6), () -> (Failed) ask(path));
  }

  @Test
  void saysWhenNobodyListens() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      port = free.getLocalPort();
    }
    Answer answer = client().ask(Question.get(address("http://127.0.0.1:" + port + "/")));
    assertThat(((Failed) answer).failure()).isEqualTo(Failure.NO_CONNECTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://nobody.invalid/", "http://127.2/", "http://a_b/", "http://-.invalid/"})
  void saysWhenThereIsNoSuchHost(String written) throws Exception {
    Answer answer = client().ask(Question.get(address(written)));
    assertThat(((Failed) answer).failure()).isEqualTo(Failure.NO_HOST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no HTTP at all\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", ""})
  void saysWhenTheAnswerIsNone(String bytes) throws Exception {
    try (ServerSocket odd = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  while (true) {
                    try (Socket socket = odd.accept()) {
                      socket.getInputStream().read(new byte[100]);
                      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
                    }
                  }
                } catch (IOException closed) {
                  // the test is over
                }
              });
      thread.setDaemon(true);
      thread.start();
      String address = "http://127.0.0.1:" + odd.getLocalPort() + "/";
      Answer answer = client().ask(Question.get(address(address)));
      assertThat(((Failed) answer).failure()).isEqualTo(Failure.BROKEN);
    }
  }

  @Test
  void needsAValidCertificate(@TempDir Path folder) throws Exception {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys"))));
    server.start();
    try {
      String address = "https://127.0.0.1:" + server.getAddress().getPort() + "/";
      Answer answer = client().ask(Question.get(address(address)));
      assertThat(((Failed) answer).failure()).isEqualTo(Failure.NOT_SECURE);
    } finally {
      server.stop(0);
    }
  }

  private static SSLContext selfSigned(Path keys) throws Exception {
    String made =
        Path.of(System.getProperty("java.home"), "bin", "keytool")
            + " -genkeypair -keyalg EC -alias a -dname CN=127.0.0.1 -ext san=ip:127.0.0.1"
            + " -storepass secret -keypass secret -keystore "
            + keys;
    assertThat(new ProcessBuilder(made.split(" ")).start().waitFor()).isZero();
    KeyStore store = KeyStore.getInstance(keys.toFile(), "secret".toCharArray());
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(store, "secret".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  @ParameterizedTest
  @CsvSource({
    "http://例子.测试/甲?乙=丙#丁, http://xn--fsqu00a.xn--0zwm56d/%E7%94%B2?%E4%B9%99=%E4%B8%99",
    "HTTP://A.example, http://a.example/",
    "http://a.example?x, http://a.example/?x",
    "https://a.example:8443/%E7%94%B2/b, https://a.example:8443/%E7%94%B2/b",
    "https://[2001:db8::1]:80/, https://[2001:db8::1]:80/",
  })
  void writesAddressesAsTheyGoOverTheWire(String written, String wire) {
    assertThat(WireAddress.of(address(written)).orElseThrow()).hasToString(wire);
  }

  private static WebAddress address(String written) {
    return WebAddress.parse(written).orElseThrow();
  }
}
