package wenzhai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.model.Problems;
import wenzhai.model.WebAddress;
import wenzhai.net.Host;
import wenzhai.net.WebClient;
import wenzhai.vault.Entry.Failed;
import wenzhai.vault.Entry.Kept;

class FetchingTest {
  private static final int MOST = 3 << 20;
  private static final Patience QUICK =
      new Patience(
          Duration.ofSeconds(2),
          Duration.ofMillis(1200),
          2,
          Duration.ofMillis(20),
          Duration.ofSeconds(3));

  @TempDir Path content;
  private Host host;
  private Host other;

  @BeforeEach
  void start() throws IOException {
    host = new Host();
    other = new Host();
  }

  @AfterEach
  void stop() {
    host.close();
    other.close();
  }

  private Wanted wanted(String path, String... proxies) {
    List<WebAddress> ways = new ArrayList<>();
    for (String proxy : proxies) {
      ways.add(other.address(proxy));
    }
    WebAddress address = host.address(path);
    return new Wanted("a.md", address.value(), Optional.of(address), List.of(), ways, () -> "");
  }

  private static Wanted data(String source) {
    return new Wanted("a.md", "data:1", Optional.empty(), List.of(), List.of(), () -> source);
  }

  private List<Entry> fetch(Optional<String> archive, Wanted... wanted) throws Exception {
    List<Entry> found = Collections.synchronizedList(new ArrayList<>());
    Rules rules =
        new Rules(
            limits ->
                new WebClient(
                    a -> a.getHostAddress().equals("127.0.0.1"), limits, "Wenzhai/test (pictures)"),
            MOST,
            4,
            archive,
            QUICK);
    try (Keeper keeper = Keeper.open(content)) {
      Fetching fetching =
          new Fetching(keeper, rules, () -> Instant.parse("2026-01-02T03:04:05Z"), found::add);
      assertTimeoutPreemptively(Duration.ofSeconds(40), () -> fetching.fetch(List.of(wanted)));
    }
    return found;
  }

  private Entry one(Wanted wanted) throws Exception {
    List<Entry> found = fetch(Optional.empty(), wanted);
    assertThat(found).hasSize(1);
    assertThat(Vault.open(content, new Problems()).entries()).isEqualTo(found);
    return found.get(0);
  }

  private String reason(Wanted wanted) throws Exception {
    Entry entry = one(wanted);
    assertThat(entry).isInstanceOf(Failed.class);
    assertThat(((Failed) entry).message()).isNotBlank();
    assertThat(files()).isEmpty();
    return ((Failed) entry).reason();
  }

  /** What lies in the folder of pictures. */
  private List<String> files() throws IOException {
    if (!Files.isDirectory(content.resolve("pictures"))) {
      return List.of();
    }
    try (var list = Files.list(content.resolve("pictures"))) {
      return list.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Host.Behaviour sends(byte[] bytes) {
    return exchange -> {
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  @Test
  void keepsAPictureByItsContent() throws Exception {
    byte[] picture = Drawn.png(30, 20, 1);
    host.redirect("/a", 302, "/b.jpg").on("/b.jpg", sends(picture));
    Kept kept = (Kept) one(wanted("/a"));
    assertThat(kept.format()).isEqualTo(Format.PNG);
    assertThat(kept.width()).isEqualTo(30);
    assertThat(kept.height()).isEqualTo(20);
    assertThat(kept.last()).endsWith("/b.jpg");
    assertThat(kept.when()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(files()).containsExactly(Sha256.of(picture) + ".png");
    assertThat(Vault.open(content, new Problems()).bytes(kept)).isEqualTo(picture);
  }

  @Test
  void keepsTheSamePictureOfTwoAddressesOnce() throws Exception {
    byte[] picture = Drawn.png(30, 20, 1);
    host.on("/a", sends(picture)).on("/b", sends(picture));
    assertThat(fetch(Optional.empty(), wanted("/a"), wanted("/b"))).hasSize(2);
    assertThat(files()).hasSize(1);
    assertThat(Vault.open(content, new Problems()).entries()).hasSize(2);
  }

  @Test
  void saysWhoItIsAndNothingOfThePerson() throws Exception {
    byte[] picture = Drawn.png(3, 2, 1);
    List<String> seen = new ArrayList<>();
    host.on(
        "/a",
        exchange -> {
          seen.addAll(exchange.getRequestHeaders().keySet());
          assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).startsWith("Wenzhai/");
          sends(picture).answer(exchange);
        });
    assertThat(one(wanted("/a"))).isInstanceOf(Kept.class);
    assertThat(seen).doesNotContain("Cookie", "Referer", "Authorization");
  }

  @Test
  void asksTheOriginalThenTheProxyThenTheArchive() throws Exception {
    byte[] picture = Drawn.png(30, 20, 1);
    host.on("/a", 404).on("/b", 404).on("/c", 404);
    other.on("/proxy", sends(picture)).on("/archive", sends(picture));
    assertThat(((Kept) one(wanted("/a", "/gone", "/proxy"))).by()).isEqualTo(Entry.Way.PROXY);
    Optional<String> archive = Optional.of(other.address("/archive/").value());
    assertThat(((Kept) fetch(archive, wanted("/b", "/gone")).get(0)).by())
        .isEqualTo(Entry.Way.ARCHIVE);
    assertThat(other.asked()).last().asString().contains("/archive/http://127.0.0.1");
    Failed failed = (Failed) fetch(Optional.empty(), wanted("/c", "/gone")).get(0);
    assertThat(failed.reason()).isEqualTo("http-404");
  }

  private Wanted wantedLarger(String path, String larger) {
    WebAddress address = host.address(path);
    List<WebAddress> first = List.of(host.address(larger));
    return new Wanted("a.md", address.value(), Optional.of(address), first, List.of(), () -> "");
  }

  @Test
  void fetchesTheLargerVersionWhereTheArticleNamesOne() throws Exception {
    host.on("/a", sends(Drawn.png(30, 20, 1))).on("/b", sends(Drawn.png(60, 40, 1)));
    Kept kept = (Kept) one(wantedLarger("/a", "/b"));
    assertThat(kept.by()).isEqualTo(Entry.Way.LARGER);
    assertThat(kept.address()).endsWith("/a");
    assertThat(kept.last()).endsWith("/b");
    assertThat(kept.width()).isEqualTo(60);
    assertThat(host.asked()).hasSize(1);
  }

  @Test
  void keepsTheSmallerVersionWhereTheLargerCannotBeHad() throws Exception {
    AtomicBoolean there = new AtomicBoolean();
    host.on("/a", sends(Drawn.png(30, 20, 1)))
        .on("/b", e -> sends(there.get() ? Drawn.png(60, 40, 1) : new byte[0]).answer(e));
    Wanted wanted = wantedLarger("/a", "/b");
    Kept small = (Kept) one(wanted);
    assertThat(small.by()).isEqualTo(Entry.Way.ORIGINAL);
    // asked for again it stays, until the larger one is there
    assertThat(fetch(Optional.empty(), wanted)).singleElement().isInstanceOf(Failed.class);
    assertThat(Vault.open(content, new Problems()).entries()).containsExactly(small);
    there.set(true);
    assertThat(((Kept) one(wanted)).width()).isEqualTo(60);
  }

  @Test
  void asksAgainForALargerVersionOnlyWhenTold() {
    Wanted wanted = wantedLarger("/a", "/b");
    for (Entry.Way way : Entry.Way.values()) {
      Entry there = kept(wanted.key(), way);
      assertThat(plan(wanted, there, Plan.SMALLER::equals).fetch())
          .as(way.word())
          .hasSize(way == Entry.Way.LARGER ? 0 : 1);
      assertThat(plan(wanted, there, reason -> false).there()).isEqualTo(1);
    }
  }

  private static Plan plan(Wanted wanted, Entry known, Predicate<String> again) {
    return Plan.of(
        List.of(wanted),
        List.of(known),
        key -> Optional.of(known),
        kept -> true,
        new Plan.Wishes(name -> true, again));
  }

  private static Kept kept(String address, Entry.Way way) {
    String hash = "0".repeat(64);
    return new Kept(address, way, address, hash, Format.PNG, 3, 2, 9, "2026-01-02T03:04:05Z");
  }

  @Test
  void refusesWhatIsNoPictureWhateverItIsCalled() throws Exception {
    host.on(
        "/a.jpg",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "image/jpeg");
          sends("<!doctype html><p>Hotlinking forbidden".getBytes(StandardCharsets.UTF_8))
              .answer(exchange);
        });
    assertThat(reason(wanted("/a.jpg"))).isEqualTo("not-a-picture");
  }

  @Test
  void refusesAPictureThatWouldFillTheMemory() throws Exception {
    host.on("/a", sends(Drawn.pngThatClaims(50_000, 50_000)));
    assertThat(reason(wanted("/a"))).isEqualTo("too-many-pixels");
  }

  @Test
  void refusesAnAnswerThatAnnouncesTenGigabytes() throws Exception {
    host.on(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 10L << 30);
          forever(exchange);
        });
    assertThat(reason(wanted("/a"))).isEqualTo("too-large");
    assertThat(host.asked()).hasSize(1);
  }

  @Test
  void refusesAnAnswerThatNeverEnds() throws Exception {
    host.on(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          forever(exchange);
        });
    assertThat(reason(wanted("/a"))).isEqualTo("too-large");
  }

  private static void forever(HttpExchange exchange) throws IOException {
    OutputStream body = exchange.getResponseBody();
    byte[] picture = Drawn.png(9, 9, 1);
    for (; ; ) {
      body.write(picture);
    }
  }

  @Test
  void fetchesAHeavyPictureWhole() throws Exception {
    byte[] picture = Drawn.png(1100, 900, 7);
    assertThat(picture.length).isBetween(1, MOST);
    byte[] padded = Drawn.insert(picture, 33, Drawn.chunk("bKGD", new byte[2_200_000]));
    host.on("/a", sends(padded));
    assertThat(((Kept) one(wanted("/a"))).bytes()).isEqualTo(padded.length);
  }

  @Test
  void givesUpOnAnAnswerThatComesByteByByte() throws Exception {
    byte[] picture = Drawn.png(30, 20, 1);
    host.on(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, picture.length);
          for (byte b : picture) {
            exchange.getResponseBody().write(b);
            exchange.getResponseBody().flush();
            Thread.sleep(50);
          }
        });
    assertThat(reason(wanted("/a"))).isEqualTo("too-slow");
  }

  @Test
  void doesNotKeepHalfAPicture() throws Exception {
    byte[] picture = Drawn.png(30, 20, 1);
    host.on(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, picture.length + 100);
          exchange.getResponseBody().write(picture);
        });
    assertThat(reason(wanted("/a"))).isIn("broken", "too-slow");
  }

  @Test
  void asksABusyHostAgainWhenItSaysSo() throws Exception {
    byte[] picture = Drawn.png(30, 20, 1);
    AtomicInteger times = new AtomicInteger();
    long start = System.nanoTime();
    host.on(
        "/a",
        exchange -> {
          if (times.incrementAndGet() < 3) {
            exchange.getResponseHeaders().add("Retry-After", "1");
            exchange.sendResponseHeaders(times.get() == 1 ? 429 : 503, -1);
          } else {
            sends(picture).answer(exchange);
          }
        });
    assertThat(one(wanted("/a"))).isInstanceOf(Kept.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(2));
  }

  @Test
  void leavesAHostAloneThatWantsTooLongAWait() throws Exception {
    host.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "Fri, 02 Jan 2026 04:04:05 GMT");
          exchange.sendResponseHeaders(429, -1);
        });
    assertThat(reason(wanted("/a"))).isEqualTo("busy");
    assertThat(host.asked()).hasSize(1);
  }

  @Test
  void givesUpOnAHostThatStaysBusy() throws Exception {
    host.on("/a", 500);
    assertThat(reason(wanted("/a"))).isEqualTo("http-500");
    assertThat(host.asked()).hasSize(1 + QUICK.retries());
  }

  @Test
  void neverFollowsIntoANetworkThatItMayNotAsk() throws Exception {
    for (String inner :
        List.of(
            "http://169.254.169.254/latest/meta-data/",
            "http://10.0.0.1/a.png",
            "http://[::1]/a.png",
            "http://2130706434/a.png",
            "http://127.0.0.2/a.png")) {
      String path = "/" + Sha256.of(inner.getBytes(StandardCharsets.UTF_8));
      host.redirect(path, 302, inner);
      Entry entry = fetch(Optional.empty(), wanted(path)).get(0);
      assertThat(((Failed) entry).reason()).as(inner).isEqualTo("private-address");
    }
  }

  @Test
  void asksAHostOneThingAtATimeAndSeveralHostsAtOnce() throws Exception {
    AtomicInteger here = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger everywhere = new AtomicInteger();
    AtomicInteger mostEverywhere = new AtomicInteger();
    Host.Behaviour slowly =
        exchange -> {
          boolean first = exchange.getLocalAddress().getPort() == port(host);
          mostEverywhere.accumulateAndGet(everywhere.incrementAndGet(), Math::max);
          if (first) {
            most.accumulateAndGet(here.incrementAndGet(), Math::max);
          }
          Thread.sleep(60);
          here.addAndGet(first ? -1 : 0);
          everywhere.decrementAndGet();
          exchange.sendResponseHeaders(404, -1);
        };
    host.on("/", slowly);
    other.on("/", slowly);
    List<Wanted> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(wanted("/" + i));
      WebAddress there = other.address("/" + i);
      all.add(
          new Wanted("a.md", there.value(), Optional.of(there), List.of(), List.of(), () -> ""));
    }
    fetch(Optional.empty(), all.toArray(Wanted[]::new));
    assertThat(most).hasValue(1);
    assertThat(mostEverywhere).hasValue(2);
  }

  private static int port(Host host) {
    return Integer.parseInt(host.address("/").host().replaceFirst(".*:", ""));
  }

  @Test
  void keepsWhatStandsInTheArticleItself() throws Exception {
    byte[] picture = Drawn.png(30, 20, 1);
    String source = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
    Kept kept = (Kept) one(data(source));
    assertThat(kept.by()).isEqualTo(Entry.Way.DATA);
    assertThat(kept.hash()).isEqualTo(Sha256.of(picture));
  }

  @Test
  void refusesDataThatIsNoPicture() throws Exception {
    assertThat(reason(data("data:image/png;base64,AAAA"))).isEqualTo("not-a-picture");
    assertThat(reason(data("data:image/png;base64"))).isEqualTo("bad-data");
    assertThat(reason(data("data:image/png,%zz"))).isEqualTo("bad-data");
    assertThat(reason(data("data:image/png;base64," + "A".repeat(MOST * 2)))).isEqualTo("bad-data");
  }

  @Test
  void stopsWhenTheDiskHoldsNoMoreAndKeepsWhatItHas() throws Exception {
    byte[] picture = Drawn.png(30, 20, 1);
    host.on("/a", sends(picture)).on("/b", sends(Drawn.png(31, 20, 2)));
    one(wanted("/a"));
    // in the place where the file is to be, a folder that is not empty
    String name = Sha256.of(Drawn.png(31, 20, 2)) + ".png";
    Files.createDirectories(content.resolve("pictures").resolve(name).resolve("x"));
    assertThatThrownBy(() -> fetch(Optional.empty(), wanted("/b")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(name);
    Vault vault = Vault.open(content, new Problems());
    assertThat(vault.entries()).hasSize(1);
    assertThat(vault.has((Kept) vault.entries().get(0))).isTrue();
    assertThat(files()).hasSize(2).noneMatch(file -> file.endsWith(".part"));
  }
}
