package wenzhai.vault;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is still wanted, in a queue for each host, from which one thread takes at a time. */
final class HostQueues {
  private final Deque<Deque<Wanted>> free = new ArrayDeque<>();
  private int busy;
  private boolean closed;

  HostQueues(List<Wanted> wanted) {
    Map<String, Deque<Wanted>> queues = new LinkedHashMap<>();
    for (Wanted one : wanted) {
      queues.computeIfAbsent(one.host(), host -> new ArrayDeque<>()).add(one);
    }
    free.addAll(queues.values());
  }

  /** A queue that nobody else works at; empty when nothing is left. */
  synchronized Optional<Deque<Wanted>> take() throws InterruptedException {
    while (!closed && free.isEmpty() && busy > 0) {
      wait();
    }
    if (closed || free.isEmpty()) {
      return Optional.empty();
    }
    busy++;
    return Optional.of(free.pop());
  }

  /** Gives it back; other hosts come before it again. */
  synchronized void giveBack(Deque<Wanted> queue) {
    busy--;
    if (!queue.isEmpty()) {
      free.add(queue);
    }
    notifyAll();
  }

  /** Gives nothing out any more, whatever is given back later. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
