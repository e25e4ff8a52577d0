package wenzhai.vault;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * A server of many photographs, and a digest that shows them, for measuring: {@code ManyPictures
 * FOLDER COUNT} writes the digest and serves until it is stopped.
 */
final class ManyPictures {
  private static final int DRAWN = 20;
  private static final int ON_AN_ARTICLE = 10;

  private ManyPictures() {}

  public static void main(String[] args) throws IOException {
    Path content = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    List<byte[]> drawn = new ArrayList<>();
    for (int i = 0; i < DRAWN; i++) {
      drawn.add(Drawn.jpeg(700 + 60 * i, 500 + 40 * i, i));
    }
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.createContext(
        "/",
        exchange -> {
          int number = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
          byte[] bytes = drawn.get(number % DRAWN).clone();
          // the density that its header names makes each a picture of its own
          bytes[14] = (byte) (number >> 8);
          bytes[15] = (byte) number;
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    int port = server.getAddress().getPort();
    for (int first = 0; first < count; first += ON_AN_ARTICLE) {
      StringBuilder text = new StringBuilder("---\ntitle: 第" + first + "组\n---\n\n");
      for (int i = first; i < Math.min(count, first + ON_AN_ARTICLE); i++) {
        String host = i % 4 < 2 ? "127.0.0.1" : "localhost";
        text.append("码头上的照片，第" + i + "张，岸上站满了人。\n\n");
        text.append("![照片](http://" + host + ":" + port + "/" + i + ")\n\n");
      }
      Path file = content.resolve("articles/" + first + ".md");
      Files.createDirectories(file.getParent());
      Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
    Files.write(content.resolve("served"), new byte[0]);
  }
}
