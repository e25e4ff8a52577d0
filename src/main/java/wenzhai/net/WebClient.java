package wenzhai.net;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import wenzhai.model.WebAddress;
import wenzhai.net.Answer.Failure;

/**
 * A client for addresses that somebody else wrote: it asks a host only after it has seen to which
 * addresses the host's name leads, and sees again at each redirection. It keeps no cookies, sends
 * no referrer, gives no password, goes through no proxy, and ends in bounded time with bounded
 * memory whatever the host does. A host is asked one thing at a time, by however many threads.
 *
 * <p>Java resolves a name once more to connect. What it found is therefore kept for as long as the
 * program runs (by default: 30 seconds), so that a name cannot lead elsewhere after it was judged.
 */
public final class WebClient {
  private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);

  private final Predicate<InetAddress> mayAsk;
  private final Limits limits;
  private final String agent;
  private final HttpClient http;
  private final Pace pace;

  /**
   * A client that has asked nothing yet.
   *
   * @param mayAsk which addresses it connects to: {@link PublicAddresses#isPublic}
   * @param agent by what name it goes, as in {@code Wenzhai/1.0}
   */
  public WebClient(Predicate<InetAddress> mayAsk, Limits limits, String agent) {
    Security.setProperty("networkaddress.cache.ttl", "-1");
    this.mayAsk = mayAsk;
    this.limits = limits;
    this.agent = agent;
    this.pace = new Pace(limits.pause());
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(limits.connecting())
            .build();
  }

  /** Asks, and follows where the answer leads. */
  public Answer ask(Question question) throws InterruptedException {
    Question next = question;
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      Answer answer = askOnce(next, redirects);
      Optional<WebAddress> elsewhere =
          answer instanceof Answer.Came came ? redirection(came) : Optional.empty();
      if (elsewhere.isEmpty()) {
        return answer;
      }
      next = next.to(elsewhere.get());
    }
    return new Answer.Failed(
        next.address(),
        Failure.TOO_MANY_REDIRECTS,
        "more than " + limits.redirects() + " redirections");
  }

  private static Optional<WebAddress> redirection(Answer.Came came) {
    return REDIRECTIONS.contains(came.status())
        ? came.header("location").flatMap(came.address()::resolve)
        : Optional.empty();
  }

  private Answer askOnce(Question question, int redirects) throws InterruptedException {
    WebAddress address = question.address();
    Optional<URI> uri = WireAddress.of(address);
    if (uri.isEmpty()) {
      return new Answer.Failed(address, Failure.NO_HOST, address.host() + " is no name of a host");
    }
    Optional<Answer> refusal = refusal(address, uri.get().getHost());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri.get())
            .method(question.method(), HttpRequest.BodyPublishers.noBody())
            .timeout(limits.whole())
            .setHeader("User-Agent", agent);
    question.headers().forEach(request::setHeader);
    Pace.Turn turn = pace.of(address.host());
    turn.begin();
    try {
      return answer(address, request.build(), redirects);
    } finally {
      turn.end();
    }
  }

  private Answer answer(WebAddress address, HttpRequest request, int redirects)
      throws InterruptedException {
    CompletableFuture<HttpResponse<LimitedBody.Read>> coming =
        http.sendAsync(request, info -> new LimitedBody(limits.bytes()));
    try {
      HttpResponse<LimitedBody.Read> response =
          coming.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
      LimitedBody.Read read = response.body();
      return new Answer.Came(
          address, response.statusCode(), headers(response), read.bytes(), read.whole(), redirects);
    } catch (TimeoutException slow) {
      return failed(address, Failure.TOO_SLOW, "no whole answer in time");
    } catch (ExecutionException e) {
      return failed(address, e.getCause());
    } finally {
      coming.cancel(true);
    }
  }

  /** A name of which a single address is not public is not asked at all. */
  private Optional<Answer> refusal(WebAddress address, String host) {
    try {
      for (InetAddress one : InetAddress.getAllByName(host)) {
        if (!mayAsk.test(one)) {
          return Optional.of(
              new Answer.Refused(
                  address, host + " is at " + one.getHostAddress() + ", which is not public"));
        }
      }
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of(failed(address, Failure.NO_HOST, "there is no host " + host));
    }
  }

  private static Answer failed(WebAddress address, Throwable cause) {
    if (cause instanceof HttpTimeoutException) {
      return failed(address, Failure.TOO_SLOW, "no answer in time");
    }
    if (cause instanceof ConnectException) {
      return failed(address, Failure.NO_CONNECTION, "no connection to " + address.host());
    }
    if (cause instanceof SSLException) {
      return failed(address, Failure.NOT_SECURE, address.host() + " has no valid certificate");
    }
    if (cause instanceof IOException) {
      return failed(address, Failure.BROKEN, "the answer is broken");
    }
    throw new IllegalStateException("asking " + address + " failed", cause);
  }

  private static Answer failed(WebAddress address, Failure failure, String why) {
    return new Answer.Failed(address, failure, why);
  }

  private static List<Answer.Header> headers(HttpResponse<?> response) {
    List<Answer.Header> headers = new ArrayList<>();
    response
        .headers()
        .map()
        .forEach(
            (name, values) ->
                values.forEach(
                    value -> headers.add(new Answer.Header(name.toLowerCase(Locale.ROOT), value))));
    return headers;
  }
}
