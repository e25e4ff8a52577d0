package wenzhai.preview;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server that shows a site to the browsers of this machine. */
public final class PreviewServer implements AutoCloseable {
  private static final int THREADS = 12;
  private static final int MORE_PORTS = 20;
  private static final int PING_SECONDS = 15;

  private final Server server;
  private final URI address;
  private final SiteHandler handler;
  private final Listeners listeners = new Listeners();
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final AtomicInteger builds = new AtomicInteger();

  private PreviewServer(String host, int port, Site site, Desk desk) throws IOException {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
    threads.setName("preview");
    threads.setDaemon(true);
    server = new Server(threads);
    handler = new SiteHandler(new HostRule(host), listeners, named(site, desk));
    server.setHandler(handler);
    server.setStopTimeout(0);
    server.setErrorHandler(
        (request, response, callback) -> {
          response.write(true, null, callback);
          return true;
        });
    ServerConnector connector = connector(server, host);
    bind(connector, port);
    server.addConnector(connector);
    address = addressOf(host, connector.getLocalPort());
  }

  /**
   * Shows a site.
   *
   * @param host the name or number to listen on; {@code localhost} for this machine alone
   * @param port the one to listen on, or the next free one of the twenty after it; 0 for any
   * @throws IOException when there is no such host or none of the ports is free
   */
  public static PreviewServer start(String host, int port, Site site, Desk desk)
      throws IOException {
    PreviewServer preview = new PreviewServer(host, port, site, desk);
    try {
      preview.server.start();
    } catch (Exception e) {
      preview.close();
      throw new IOException("the preview did not start: " + e.getMessage(), e);
    }
    preview.keepPinging();
    return preview;
  }

  /** Where a browser finds the site. */
  public URI address() {
    return address;
  }

  /** Shows another site from now on, and has the open pages load anew. */
  public void show(Site site, Desk desk) {
    SiteHandler.Shown next = named(site, desk);
    handler.show(next);
    listeners.tell("reload", next.build());
  }

  /**
   * Shows another site from now on, which differs in styles alone: the open pages change them.
   *
   * @param styles where each lay and where it lies now, relative to the site's root
   */
  public void restyle(Site site, Desk desk, SortedMap<String, String> styles) {
    SiteHandler.Shown next = named(site, desk);
    handler.show(next);
    List<String> moved = new ArrayList<>();
    styles.forEach((from, to) -> moved.add(Markup.json(from) + ":" + Markup.json(to)));
    listeners.tell(
        "style",
        "{\"build\":"
            + Markup.json(next.build())
            + ",\"styles\":{"
            + String.join(",", moved)
            + "}}");
  }

  /** Goes on showing the same site, of which there is something else to tell. */
  public void tell(Desk desk) {
    SiteHandler.Shown now = handler.shown();
    handler.show(new SiteHandler.Shown(now.site(), desk, now.build()));
    listeners.tell("notes", now.build());
  }

  /** The pages that were asked for last, the latest first. */
  public List<String> recent() {
    return handler.recent();
  }

  @Override
  public void close() throws IOException {
    listeners.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException("the preview did not stop: " + e.getMessage(), e);
    }
  }

  private SiteHandler.Shown named(Site site, Desk desk) {
    return new SiteHandler.Shown(site, desk, run + "-" + builds.incrementAndGet());
  }

  private void keepPinging() {
    server
        .getScheduler()
        .schedule(
            () -> {
              listeners.ping();
              keepPinging();
            },
            PING_SECONDS,
            TimeUnit.SECONDS);
  }

  private static ServerConnector connector(Server server, String host) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(host);
    return connector;
  }

  private static void bind(ServerConnector connector, int port) throws IOException {
    InetAddress.getByName(connector.getHost());
    int last = port == 0 ? 0 : Math.min(65535, port + MORE_PORTS);
    for (int next = port; next <= last; next++) {
      connector.setPort(next);
      try {
        connector.open();
        return;
      } catch (IOException e) {
        if (!(e.getCause() instanceof BindException) || next == last) {
          throw e;
        }
      }
    }
  }

  private static URI addressOf(String host, int port) throws IOException {
    boolean everywhere = InetAddress.getByName(host).isAnyLocalAddress();
    String name = everywhere ? "localhost" : host;
    boolean six = name.indexOf(':') >= 0 && !name.startsWith("[");
    return URI.create("http://" + (six ? "[" + name + "]" : name) + ":" + port + "/");
  }
}
