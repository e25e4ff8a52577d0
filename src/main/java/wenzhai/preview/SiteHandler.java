package wenzhai.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The answers of the preview. */
final class SiteHandler extends Handler.Abstract {
  private static final String POLICY = "Content-Security-Policy";

  /** A drawing that is opened by itself is a document, whose scripts would run. */
  private static final String DRAWING_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private static final String NOT_FOUND = "404.html";
  private static final int MOST_RECENT = 4;

  private final HostRule hosts;
  private final Listeners listeners;
  private final Deque<String> recent = new ArrayDeque<>();
  private volatile Shown shown;

  /** What is shown, and a name that no other build has. */
  record Shown(Site site, Desk desk, String build) {}

  SiteHandler(HostRule hosts, Listeners listeners, Shown shown) {
    this.hosts = hosts;
    this.listeners = listeners;
    this.shown = shown;
  }

  void show(Shown next) {
    shown = next;
  }

  Shown shown() {
    return shown;
  }

  /** The pages that were asked for last, the latest first. */
  List<String> recent() {
    synchronized (recent) {
      return List.copyOf(recent);
    }
  }

  private void remember(String page) {
    synchronized (recent) {
      recent.remove(page);
      recent.addFirst(page);
      if (recent.size() > MOST_RECENT) {
        recent.removeLast();
      }
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    String host = request.getHeaders().get(HttpHeader.HOST);
    String path = request.getHttpURI().getDecodedPath();
    if (host == null || !hosts.allows(host) || !hosts.allows(Request.getServerName(request))) {
      say(response, callback, HttpStatus.MISDIRECTED_REQUEST_421, "This is not that host.\n");
    } else if (!HttpMethod.GET.is(request.getMethod())
        && !HttpMethod.HEAD.is(request.getMethod())) {
      headers.put(HttpHeader.ALLOW, "GET, HEAD");
      say(response, callback, HttpStatus.METHOD_NOT_ALLOWED_405, "Only GET and HEAD.\n");
    } else if (PreviewPaths.EVENTS.equals(path)) {
      listen(request, response, callback);
    } else if (path != null && path.startsWith(PreviewPaths.ROOT)) {
      desk(path, request, response, callback);
    } else {
      serve(path, request, response, callback);
    }
    return true;
  }

  private void listen(Request request, Response response, Callback callback) {
    if (!isFromHere(request.getHeaders())) {
      say(response, callback, HttpStatus.FORBIDDEN_403, "Only for pages of the preview.\n");
    } else if (HttpMethod.HEAD.is(request.getMethod()) || !listeners.hasRoom()) {
      say(response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, "Too many pages are open.\n");
    } else {
      listeners.add(request, response, callback, shown.build());
    }
  }

  private void desk(String path, Request request, Response response, Callback callback) {
    Shown now = shown;
    Optional<DeskHandler.Answer> answer = DeskHandler.answer(path, now.desk(), now.build());
    if (!isFromHere(request.getHeaders())) {
      say(response, callback, HttpStatus.FORBIDDEN_403, "Only for pages of the preview.\n");
    } else if (answer.isPresent()) {
      response.getHeaders().put(POLICY, DeskHandler.POLICY);
      String name = answer.get().name();
      send(response, callback, HttpStatus.OK_200, name, answer.get().bytes());
    } else {
      say(response, callback, HttpStatus.NOT_FOUND_404, "There is no such page.\n");
    }
  }

  private static boolean isFromHere(HttpFields headers) {
    HttpField origin = headers.getField(HttpHeader.ORIGIN);
    String site = headers.get("Sec-Fetch-Site");
    return (origin == null
            || origin.getValue().equalsIgnoreCase("http://" + headers.get(HttpHeader.HOST)))
        && (site == null || List.of("same-origin", "none").contains(site));
  }

  private void serve(String path, Request request, Response response, Callback callback) {
    Shown now = shown;
    if (!isPlain(path)) {
      missing(now, response, callback);
      return;
    }
    String name = path.substring(1);
    boolean folder = name.isEmpty() || name.endsWith("/");
    String asked = folder ? name + "index.html" : name;
    try {
      Optional<byte[]> found = now.site().file(asked);
      if (found.isPresent()) {
        send(response, callback, HttpStatus.OK_200, asked, live(now, asked, found.get()));
      } else if (!folder && now.site().file(name + "/index.html").isPresent()) {
        String raw = request.getHttpURI().getPath();
        // The dot keeps a name with a colon from being taken for a scheme.
        String last = "./" + raw.substring(raw.lastIndexOf('/') + 1) + "/";
        response.getHeaders().put(HttpHeader.LOCATION, last);
        say(response, callback, HttpStatus.PERMANENT_REDIRECT_308, "");
      } else {
        missing(now, response, callback);
      }
    } catch (RuntimeException e) {
      // What is wrong is told at the desk; the page is loaded anew when it is mended.
      stand(now, response, callback, HttpStatus.INTERNAL_SERVER_ERROR_500);
    }
  }

  /** A page in the place of one that cannot be made. */
  private static void stand(Shown now, Response response, Callback callback, int status) {
    byte[] page =
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Wenzhai preview</title><body><p>There is nothing to show here yet.</p></body></html>"
            .getBytes(StandardCharsets.UTF_8);
    send(response, callback, status, "answer.html", LivePage.of(page, "", now.build()));
  }

  /** Whether all in a decoded path are names that mean nothing more, and none that is hidden. */
  private static boolean isPlain(String path) {
    if (path == null || !path.startsWith("/") || path.indexOf('\\') >= 0) {
      return false;
    }
    String[] names = path.substring(1).split("/", -1);
    for (int i = 0; i < names.length; i++) {
      boolean last = i == names.length - 1;
      if (names[i].startsWith(".") || (names[i].isEmpty() && !last)) {
        return false;
      }
    }
    return path.chars().noneMatch(Character::isISOControl);
  }

  private static void missing(Shown now, Response response, Callback callback) {
    Optional<byte[]> page = now.site().file(NOT_FOUND);
    if (page.isPresent()) {
      byte[] bytes = LivePage.of(page.get(), NOT_FOUND, now.build());
      send(response, callback, HttpStatus.NOT_FOUND_404, NOT_FOUND, bytes);
    } else {
      stand(now, response, callback, HttpStatus.NOT_FOUND_404);
    }
  }

  private byte[] live(Shown now, String path, byte[] bytes) {
    if (!path.endsWith(".html")) {
      return bytes;
    }
    remember(path);
    return LivePage.of(bytes, path, now.build());
  }

  private static void say(Response response, Callback callback, int status, String text) {
    send(response, callback, status, "answer.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(
      Response response, Callback callback, int status, String path, byte[] bytes) {
    response.setStatus(status);
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.CONTENT_TYPE, ContentTypes.of(path));
    headers.put(HttpHeader.CONTENT_LENGTH, bytes.length);
    if (path.endsWith(".svg")) {
      headers.put(POLICY, DRAWING_POLICY);
    }
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }
}
