package wenzhai.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The measuring of how long a writer waits from saving an article to seeing it, in the preview and
 * in {@code hugo server} over the same articles, both in one run and in turns. CONTRIBUTING.md says
 * how to call it.
 *
 * <p>Of the preview it is the time until the browser has been told and has the page anew; of Hugo
 * the time until the page is served, asked for every few milliseconds. Both edit copies of the
 * folders.
 */
public final class Latency {
  private static final int PORT_OF_HUGO = 18_313;
  private static final int SETTLING_MILLIS = 25_000;
  private static final int PAUSE_MILLIS = 2_500;

  private final HttpClient client = HttpClient.newHttpClient();

  private Latency() {}

  /** Two folders that hold the same articles, how many edits, and how Hugo is called. */
  public static void main(String[] args) throws Exception {
    new Latency().measure(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
  }

  private void measure(Path ours, Path hugos, int edits) throws Exception {
    Path log = Files.createTempFile("latency", ".log");
    Process hugo =
        new ProcessBuilder(
                "hugo",
                "server",
                "--port",
                String.valueOf(PORT_OF_HUGO),
                "--config",
                "hugo-0.111.toml",
                "--source",
                hugos.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Process preview =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", // as the launcher has it
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "wenzhai.cli.Main",
                "preview",
                "--quiet",
                "--no-cache",
                "--port",
                "0",
                "--content",
                ours.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      String address = addressOf(preview);
      BlockingQueue<Long> events = new ArrayBlockingQueue<>(100);
      listen(address, events);
      List<Path> articles = articles(ours.resolve("articles"));
      awaitHugo(articles.get(0));
      // both have made their pages by then, so that neither has anything else to do
      Thread.sleep(SETTLING_MILLIS);
      List<Long> one = new ArrayList<>();
      List<Long> other = new ArrayList<>();
      for (int i = 0; i < edits; i++) {
        Path article = articles.get(i * 7919 % articles.size());
        String mark = "mark" + System.nanoTime() + "mark";
        one.add(preview(address, article, mark, events));
        Thread.sleep(PAUSE_MILLIS);
        Path theirs = hugos.resolve("content/posts").resolve(article.getFileName());
        other.add(hugo(theirs, mark));
        Thread.sleep(PAUSE_MILLIS);
      }
      print("preview", articles.size(), one);
      print("hugo server", articles.size(), other);
    } finally {
      preview.destroy();
      hugo.destroy();
    }
  }

  private static void print(String name, int articles, List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-12s %,d articles, %d edits: least %.3f s, median %.3f s, most %.3f s; in order %s%n",
        name,
        articles,
        sorted.length,
        sorted[0] / 1e9,
        sorted[sorted.length / 2] / 1e9,
        sorted[sorted.length - 1] / 1e9,
        Arrays.toString(nanos.stream().mapToLong(n -> n / 1_000_000).toArray()));
  }

  private static List<Path> articles(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String addressOf(Process preview) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(preview.getInputStream(), StandardCharsets.UTF_8));
    Pattern said = Pattern.compile("Preview at (http://\\S+/)");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher matcher = said.matcher(line);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    throw new IOException("the preview did not start");
  }

  private void awaitHugo(Path article) throws IOException, InterruptedException {
    for (int i = 0; i < 6000; i++) {
      try {
        if (get(hugos(article)).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        Thread.sleep(50);
      }
      Thread.sleep(50);
    }
    throw new IOException("hugo server did not start");
  }

  private static String hugos(Path article) {
    String stem = article.getFileName().toString().replace(".md", "");
    return "http://localhost:" + PORT_OF_HUGO + "/posts/" + stem + ".html";
  }

  /** The moments at which the browser was told to load its page anew. */
  private void listen(String address, BlockingQueue<Long> events) {
    Thread thread =
        new Thread(
            () -> {
              try {
                HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + "_preview/events")).build();
                client
                    .send(request, HttpResponse.BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.equals("event: reload"))
                    .forEach(line -> events.add(System.nanoTime()));
              } catch (IOException | InterruptedException end) {
                return;
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private long preview(String address, Path article, String mark, BlockingQueue<Long> events)
      throws Exception {
    String file = "articles/" + article.getFileName();
    String page = pageOf(address, file);
    get(address + page);
    events.clear();
    long begun = save(article, mark);
    if (events.poll(60, TimeUnit.SECONDS) == null) {
      throw new IOException("no page was told to load anew");
    }
    if (!get(address + page).body().contains(mark)) {
      throw new IOException(page + " is not what was saved");
    }
    return System.nanoTime() - begun;
  }

  private String pageOf(String address, String file) throws Exception {
    Matcher matcher =
        Pattern.compile("\"file\":\"" + Pattern.quote(file) + "\",\"path\":\"([^\"]+)\"")
            .matcher(get(address + "digest.json").body());
    if (!matcher.find()) {
      throw new IOException(file + " is not in the digest");
    }
    return matcher.group(1);
  }

  private long hugo(Path article, String mark) throws IOException, InterruptedException {
    long begun = save(article, mark);
    while (!get(hugos(article)).body().contains(mark)) {
      if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(60)) {
        throw new IOException("hugo server does not show what was saved");
      }
      Thread.sleep(4);
    }
    return System.nanoTime() - begun;
  }

  private static long save(Path article, String mark) throws IOException {
    String text = Files.readString(article) + "\n\n<p>" + mark + "</p>\n";
    long begun = System.nanoTime();
    Files.writeString(article, text);
    return begun;
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
