package wenzhai.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import wenzhai.model.WebAddress;
import wenzhai.net.Answer;
import wenzhai.net.Answer.Failure;
import wenzhai.net.Limits;
import wenzhai.net.Question;
import wenzhai.net.WebClient;

/**
 * The asking for pictures: politely, again where a host is busy, and never for more than a picture
 * may weigh. Most weigh little; a heavy one is asked for a second time, while no other heavy one is
 * in memory.
 */
final class Asking {
  private static final int USUAL_BYTES = 2 << 20;
  private static final int REDIRECTS = 5;
  private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503, 504);
  private static final String ACCEPT =
      "image/jpeg,image/png,image/gif,image/webp,image/svg+xml,image/avif;q=0.8,*/*;q=0.1";

  private final Rules rules;
  private final Supplier<Instant> clock;
  private final WebClient usual;
  private final WebClient heavy;
  private final ReentrantLock heavyOne = new ReentrantLock();
  private final Hosts hosts = new Hosts();

  Asking(Rules rules, Supplier<Instant> clock) {
    this.rules = rules;
    this.clock = clock;
    this.usual = client(Math.min(USUAL_BYTES, rules.maxBytes()));
    this.heavy = client(rules.maxBytes());
  }

  private WebClient client(int bytes) {
    Patience patience = rules.patience();
    return rules
        .client()
        .apply(new Limits(patience.connecting(), patience.answer(), REDIRECTS, bytes));
  }

  Reply ask(WebAddress address) throws InterruptedException {
    String host = address.host();
    if (hosts.isSilent(host)) {
      return new Reply.Nothing("host-silent", host + " did not answer before and was not asked");
    }
    try {
      return hosts.alone(host, () -> patiently(address));
    } catch (InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("asking " + address + " failed", e);
    }
  }

  private Reply patiently(WebAddress address) throws InterruptedException {
    Duration wait = rules.patience().first();
    for (int again = 0; ; again++) {
      Answer answer = usual.ask(question(address));
      boolean silent = answer instanceof Answer.Failed failed && isSilence(failed.failure());
      hosts.answered(address.host(), !silent);
      Optional<Duration> pause = pause(answer, wait);
      if (pause.isEmpty() || again == rules.patience().retries()) {
        return reply(answer, address);
      }
      if (pause.get().compareTo(rules.patience().longest()) > 0) {
        return new Reply.Nothing(
            "busy", address.host() + " asks to wait for " + pause.get().toSeconds() + " seconds");
      }
      Thread.sleep(pause.get().toMillis());
      wait = wait.multipliedBy(2);
    }
  }

  private static Question question(WebAddress address) {
    return Question.get(address).with("Accept", ACCEPT);
  }

  private static boolean isSilence(Failure failure) {
    return failure == Failure.NO_HOST
        || failure == Failure.NO_CONNECTION
        || failure == Failure.TOO_SLOW;
  }

  /** How long to wait before the same is asked again; empty when asking again is no use. */
  private Optional<Duration> pause(Answer answer, Duration usualWait) {
    if (answer instanceof Answer.Came came && BUSY.contains(came.status())) {
      return Optional.of(came.header("retry-after").flatMap(this::named).orElse(usualWait));
    }
    boolean broken =
        answer instanceof Answer.Failed failed
            && (failed.failure() == Failure.BROKEN || failed.failure() == Failure.NO_CONNECTION);
    return broken ? Optional.of(usualWait) : Optional.empty();
  }

  /** RFC 9110, section 10.2.3: seconds, or a moment. */
  private Optional<Duration> named(String text) {
    if (text.strip().matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text.strip())));
    }
    try {
      Instant then =
          ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(clock.get(), then);
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private Reply reply(Answer answer, WebAddress address) throws InterruptedException {
    if (answer instanceof Answer.Refused refused) {
      return new Reply.Nothing("private-address", refused.why());
    }
    if (answer instanceof Answer.Failed failed) {
      return new Reply.Nothing(word(failed.failure()), failed.why());
    }
    Answer.Came came = (Answer.Came) answer;
    if (came.status() != 200) {
      return new Reply.Nothing(
          "http-" + came.status(), came.address().host() + " answered " + came.status());
    }
    if (came.whole()) {
      return new Reply.Bytes(came.body(), came.address());
    }
    return came.body().length >= rules.maxBytes() || announcesTooMuch(came)
        ? tooLarge()
        : heavily(address);
  }

  private boolean announcesTooMuch(Answer.Came came) {
    return came.header("content-length")
        .filter(length -> length.matches("[0-9]{1,18}"))
        .filter(length -> Long.parseLong(length) > rules.maxBytes())
        .isPresent();
  }

  private Reply tooLarge() {
    return new Reply.Nothing(
        "too-large", String.format(Locale.ROOT, "it is larger than %,d bytes", rules.maxBytes()));
  }

  private Reply heavily(WebAddress address) throws InterruptedException {
    heavyOne.lockInterruptibly();
    try {
      Answer answer = heavy.ask(question(address));
      boolean cut = answer instanceof Answer.Came came && came.status() == 200 && !came.whole();
      return cut ? tooLarge() : reply(answer, address);
    } finally {
      heavyOne.unlock();
    }
  }

  private static String word(Failure failure) {
    return failure.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
