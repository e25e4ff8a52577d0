package wenzhai.net;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import wenzhai.model.WebAddress;

/**
 * A host on this machine, 127.0.0.1, that answers as a test wants and remembers what it was asked.
 */
public final class Host implements AutoCloseable {
  /** What a host does when it is asked. */
  public interface Behaviour {
    void answer(com.sun.net.httpserver.HttpExchange exchange) throws Exception;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  public Host() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  public Host on(String path, Behaviour behaviour) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          try {
            behaviour.answer(exchange);
          } catch (Exception e) {
            throw new IOException(e);
          } finally {
            exchange.close();
          }
        });
    return this;
  }

  public Host on(String path, int status) {
    return on(path, exchange -> exchange.sendResponseHeaders(status, -1));
  }

  public Host redirect(String path, int status, String to) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", to);
          exchange.sendResponseHeaders(status, -1);
        });
  }

  /** Answers at that path with these bytes. */
  public void serve(String path, byte[] bytes) {
    on(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
  }

  public WebAddress address(String path) {
    return WebAddress.parse("http://127.0.0.1:" + port() + path).orElseThrow();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Such as {@code GET /a}, in the order in which they came. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
