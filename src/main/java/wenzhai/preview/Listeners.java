package wenzhai.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The open pages that wait for the next build (server-sent events, HTML Living Standard § 9.2). */
final class Listeners implements AutoCloseable {
  private static final int MOST = 64;

  private final Set<Listener> all = ConcurrentHashMap.newKeySet();

  /** Whether another page may wait. */
  boolean hasRoom() {
    return all.size() < MOST;
  }

  /** Begins the endless answer to a page. */
  void add(Request request, Response response, Callback callback, String build) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
    Listener listener = new Listener(response, callback);
    request.addIdleTimeoutListener(timeout -> false);
    request.addFailureListener(failure -> listener.end());
    all.add(listener);
    listener.send("retry: 1000\nevent: build\ndata: " + build + "\n\n");
  }

  /**
   * Tells all pages something.
   *
   * @param event {@code reload}, {@code style} or {@code notes}
   * @param data in one line
   */
  void tell(String event, String data) {
    all.forEach(listener -> listener.send("event: " + event + "\ndata: " + data + "\n\n"));
  }

  /** Says nothing, so that those who are gone are noticed. */
  void ping() {
    all.forEach(listener -> listener.send(":\n\n"));
  }

  @Override
  public void close() {
    for (Iterator<Listener> each = all.iterator(); each.hasNext(); ) {
      each.next().end();
    }
  }

  /** A page that waits. Only one writing may be under way; what comes meanwhile waits its turn. */
  private final class Listener implements Callback {
    private final Response response;
    private final Callback whole;
    private final StringBuilder waiting = new StringBuilder();
    private boolean writing;
    private boolean ended;

    Listener(Response response, Callback whole) {
      this.response = response;
      this.whole = whole;
    }

    void send(String text) {
      synchronized (this) {
        if (ended) {
          return;
        }
        waiting.append(text);
        if (writing) {
          return;
        }
        writing = true;
      }
      succeeded();
    }

    /** What was written last is written: goes on with what waits. */
    @Override
    public void succeeded() {
      byte[] next;
      synchronized (this) {
        if (ended) {
          return;
        }
        writing = !waiting.isEmpty();
        if (!writing) {
          return;
        }
        next = waiting.toString().getBytes(StandardCharsets.UTF_8);
        waiting.setLength(0);
      }
      response.write(false, ByteBuffer.wrap(next), this);
    }

    @Override
    public void failed(Throwable cause) {
      end();
    }

    void end() {
      synchronized (this) {
        if (ended) {
          return;
        }
        ended = true;
      }
      all.remove(this);
      whole.succeeded();
    }
  }
}
