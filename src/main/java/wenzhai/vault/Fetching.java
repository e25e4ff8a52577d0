package wenzhai.vault;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import wenzhai.model.LowerCase;
import wenzhai.model.WebAddress;
import wenzhai.vault.Entry.Way;

/**
 * The fetching of pictures into the vault: each at the address of its larger version where the
 * article names one, at its own address, then at the proxy that the article used, then, when that
 * is wanted, in an archive.
 */
public final class Fetching {
  /** Told of every picture; called by many threads at once. */
  @FunctionalInterface
  public interface Watcher {
    void found(Entry entry);
  }

  private record Place(Way way, WebAddress address) {}

  private final Keeper keeper;
  private final Rules rules;
  private final Supplier<Instant> clock;
  private final Watcher watcher;
  private final Asking asking;
  private final AtomicReference<Exception> failure = new AtomicReference<>();

  /**
   * @param clock asked for the moment that entries note
   */
  public Fetching(Keeper keeper, Rules rules, Supplier<Instant> clock, Watcher watcher) {
    this.keeper = keeper;
    this.rules = rules;
    this.clock = clock;
    this.watcher = watcher;
    this.asking = new Asking(rules, clock);
  }

  /**
   * Fetches what is wanted; what could not be had is written down as such.
   *
   * @throws IOException when the disk cannot hold more; what was fetched before is there
   */
  public void fetch(List<Wanted> wanted) throws IOException, InterruptedException {
    HostQueues queues = new HostQueues(wanted);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Math.min(rules.threads(), wanted.size()); i++) {
      Thread thread = new Thread(null, () -> work(queues), "pictures-" + i);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      threads.forEach(Thread::interrupt);
      throw e;
    }
    Exception met = failure.get();
    if (met instanceof IOException disk) {
      throw disk;
    } else if (met instanceof RuntimeException fault) {
      throw fault;
    }
  }

  private void work(HostQueues queues) {
    try {
      Optional<Deque<Wanted>> queue = queues.take();
      while (queue.isPresent()) {
        try {
          Entry entry = fetch(queue.get().pop());
          watcher.found(entry);
        } finally {
          queues.giveBack(queue.get());
        }
        queue = queues.take();
      }
    } catch (IOException | RuntimeException e) {
      failure.compareAndSet(null, e);
      queues.close();
    } catch (InterruptedException e) {
      queues.close();
    }
  }

  private Entry fetch(Wanted wanted) throws IOException, InterruptedException {
    if (wanted.address().isEmpty()) {
      return admitted(wanted, Way.DATA, "", decoded(wanted.data().get()));
    }
    Optional<Entry> first = Optional.empty();
    for (Place place : places(wanted)) {
      Reply reply = asking.ask(place.address());
      Entry entry =
          reply instanceof Reply.Bytes found
              ? admission(wanted, place.way(), found.from().value(), found.bytes())
              : failed(wanted, (Reply.Nothing) reply);
      if (entry instanceof Entry.Kept) {
        return entry;
      }
      first = first.isPresent() ? first : Optional.of(entry);
    }
    if (!isThere(wanted)) {
      keeper.put(first.orElseThrow());
    }
    return first.orElseThrow();
  }

  /** Whether it was asked for again although it was there: then it stays as it was. */
  private boolean isThere(Wanted wanted) {
    return keeper.entry(wanted.key()).orElse(null) instanceof Entry.Kept kept && keeper.has(kept);
  }

  private List<Place> places(Wanted wanted) {
    WebAddress original = wanted.address().orElseThrow();
    List<Place> places = new ArrayList<>();
    wanted.larger().forEach(larger -> places.add(new Place(Way.LARGER, larger)));
    if (isThere(wanted)) {
      return places;
    }
    places.add(new Place(Way.ORIGINAL, original));
    wanted.proxies().forEach(proxy -> places.add(new Place(Way.PROXY, proxy)));
    rules
        .archive()
        .flatMap(start -> WebAddress.parse(start + original.withoutFragment()))
        .ifPresent(copy -> places.add(new Place(Way.ARCHIVE, copy)));
    return places;
  }

  private Entry admitted(Wanted wanted, Way way, String last, Optional<byte[]> bytes)
      throws IOException {
    Entry entry =
        bytes.isPresent() && bytes.get().length <= rules.maxBytes()
            ? admission(wanted, way, last, bytes.get())
            : new Entry.Failed(
                wanted.key(), "bad-data", "the picture in the article cannot be read", now());
    if (entry instanceof Entry.Failed) {
      keeper.put(entry);
    }
    return entry;
  }

  /** An entry; when the bytes are a picture, it is in the vault. */
  private Entry admission(Wanted wanted, Way way, String last, byte[] bytes) throws IOException {
    Admission admission = Admission.of(bytes);
    if (admission instanceof Admission.Refused refused) {
      return new Entry.Failed(wanted.key(), refused.reason(), refused.message(), now());
    }
    Admission.Admitted picture = (Admission.Admitted) admission;
    Entry.Kept kept =
        new Entry.Kept(
            wanted.key(),
            way,
            last,
            Sha256.of(picture.bytes()),
            picture.format(),
            picture.width(),
            picture.height(),
            picture.bytes().length,
            now());
    keeper.keep(kept, picture.bytes());
    return kept;
  }

  private Entry failed(Wanted wanted, Reply.Nothing nothing) {
    return new Entry.Failed(wanted.key(), nothing.reason(), nothing.message(), now());
  }

  private String now() {
    return clock.get().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** RFC 2397: the bytes that stand in the place of an address. */
  private static Optional<byte[]> decoded(String data) {
    int comma = data.indexOf(',');
    if (comma < 0) {
      return Optional.empty();
    }
    String content = data.substring(comma + 1);
    try {
      if (LowerCase.of(data.substring(0, comma)).endsWith(";base64")) {
        String plain = content.indexOf('%') < 0 ? content : percentDecoded(content);
        return Optional.of(Base64.getMimeDecoder().decode(plain));
      }
      return Optional.of(percentDecoded(content).getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static String percentDecoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
