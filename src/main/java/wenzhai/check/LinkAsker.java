package wenzhai.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import wenzhai.check.OutsideLinks.Where;
import wenzhai.model.Place;
import wenzhai.model.Problem;
import wenzhai.model.WebAddress;
import wenzhai.net.Answer;
import wenzhai.net.Question;
import wenzhai.net.WebClient;

/**
 * Somebody who asks other servers whether what the site links to is still there: each address once,
 * each host by one asker, what is known from an earlier run not at all.
 */
public final class LinkAsker {
  /** Statuses with which hosts refuse HEAD although the page is there, or say so by mistake. */
  private static final Set<Integer> ASK_AGAIN = Set.of(400, 403, 404, 405, 501);

  private final WebClient client;
  private final KnownAnswers known;
  private final int askers;

  /**
   * An asker.
   *
   * @param askers how many hosts are asked at a time, at least 1
   */
  public LinkAsker(WebClient client, KnownAnswers known, int askers) {
    this.client = client;
    this.known = known;
    this.askers = askers;
  }

  /**
   * What is wrong with the addresses, by file and place.
   *
   * @param step told of each address that is done
   */
  public List<Problem> problems(OutsideLinks links, Runnable step) throws InterruptedException {
    List<Problem> problems = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(askers);
    try {
      List<Future<List<Problem>>> hosts = new ArrayList<>();
      for (Deque<WebAddress> host : byHost(links)) {
        hosts.add(threads.submit(() -> ask(host, links.places(), step)));
      }
      for (Future<List<Problem>> host : hosts) {
        problems.addAll(host.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("asking other servers failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
    problems.sort(null);
    return problems;
  }

  /** The hosts with the most addresses first, for they take longest. */
  private static List<Deque<WebAddress>> byHost(OutsideLinks links) {
    Map<String, Deque<WebAddress>> hosts = new TreeMap<>();
    for (String value : links.places().keySet()) {
      WebAddress address = new WebAddress(value);
      hosts.computeIfAbsent(address.host(), h -> new ArrayDeque<>()).add(address);
    }
    return hosts.values().stream()
        .sorted(Comparator.comparingInt((Deque<WebAddress> host) -> -host.size()))
        .toList();
  }

  private List<Problem> ask(Deque<WebAddress> host, Map<String, Where> places, Runnable step)
      throws InterruptedException {
    List<Problem> problems = new ArrayList<>();
    boolean busy = false;
    List<WebAddress> unasked = new ArrayList<>();
    for (WebAddress address : host) {
      Optional<Standing> standing = known.recall(address.value()).flatMap(Standing::parse);
      if (standing.isEmpty() && busy) {
        unasked.add(address);
      } else if (standing.isEmpty()) {
        Answer answer = ask(address);
        busy = wantsPeace(answer);
        standing = Optional.of(Standing.of(address, answer));
        standing
            .filter(Standing::lasts)
            .ifPresent(lasting -> known.keep(address.value(), lasting.text()));
      }
      standing
          .flatMap(s -> s.problem(address.value(), places.get(address.value())))
          .ifPresent(problems::add);
      step.run();
    }
    if (!unasked.isEmpty()) {
      Place place = places.get(unasked.get(0).value()).first();
      problems.add(
          Problem.warning(
              place,
              "host-busy",
              unasked.get(0).host()
                  + " wants to be asked less often; "
                  + unasked.size()
                  + " of its addresses were not asked",
              "check again later; what is known is remembered"));
    }
    return problems;
  }

  private Answer ask(WebAddress address) throws InterruptedException {
    Answer answer = client.ask(Question.head(address));
    boolean again =
        answer instanceof Answer.Came came && ASK_AGAIN.contains(came.status())
            || answer instanceof Answer.Failed failed && failed.failure() == Answer.Failure.BROKEN;
    return again ? client.ask(Question.get(address)) : answer;
  }

  private static boolean wantsPeace(Answer answer) {
    return answer instanceof Answer.Came came
        && (came.status() == 429 || came.status() == 503 && came.header("retry-after").isPresent());
  }
}
