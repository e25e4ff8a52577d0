package wenzhai.preview;

import java.util.Locale;
import java.util.Map;

/** What a file is, by the ending of its name. */
final class ContentTypes {
  private static final String UTF_8 = "; charset=utf-8";
  private static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          Map.entry("html", "text/html" + UTF_8),
          Map.entry("css", "text/css" + UTF_8),
          Map.entry("js", "text/javascript" + UTF_8),
          Map.entry("json", "application/json" + UTF_8),
          Map.entry("xml", "application/xml" + UTF_8),
          Map.entry("opml", "text/x-opml" + UTF_8),
          Map.entry("csv", "text/csv" + UTF_8),
          Map.entry("txt", "text/plain" + UTF_8),
          Map.entry("md", "text/markdown" + UTF_8),
          Map.entry("bib", "text/plain" + UTF_8),
          Map.entry("ris", "text/plain" + UTF_8),
          Map.entry("webmanifest", "application/manifest+json" + UTF_8),
          Map.entry("svg", "image/svg+xml" + UTF_8),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("zip", "application/zip"));

  private ContentTypes() {}

  static String of(String path) {
    if (path.equals("atom.xml") || path.endsWith("/atom.xml") || path.endsWith(".atom.xml")) {
      return "application/atom+xml" + UTF_8;
    }
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_ENDING.getOrDefault(ending, UNKNOWN);
  }
}
