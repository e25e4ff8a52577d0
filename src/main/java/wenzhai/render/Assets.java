package wenzhai.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import wenzhai.model.ImagePolicy;
import wenzhai.model.OutputFile;

/** The theme's styles, icons and scripts, each under a name that says what is in it. */
final class Assets {
  private static final String FOLDER = "assets/";
  private static final String STYLE = ".css";
  private static final String SCRIPT = ".js";
  private static final String BOOKS = "book/";
  private static final int HASH = 8;

  private final Map<String, OutputFile> files = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();

  /** By what they are made from, in which few pages differ. */
  private final Map<ImagePolicy, Map<List<String>, String>> policies = new ConcurrentHashMap<>();

  static Assets open(Layers layers, Words words) {
    Assets assets = new Assets();
    ReaderScript script = new ReaderScript();
    Map<String, byte[]> styles = new TreeMap<>();
    for (String whole : layers.assets()) {
      TemplateFile file =
          layers
              .file(whole)
              .orElseThrow(() -> new TemplateFault("templates/" + whole + ": is gone"));
      String name = whole.substring(FOLDER.length());
      if (ReaderScript.has(name)) {
        script.add(name, file.bytes());
      } else if (name.endsWith(STYLE)) {
        styles.put(name, file.bytes());
      } else {
        assets.add(name, file.bytes());
      }
    }
    if (!script.isEmpty() && !assets.has(ReaderScript.NAME)) {
      assets.add(ReaderScript.NAME, script.bytes(words));
    }
    // last, since a style's name depends on the names of what it shows
    Map<String, OutputFile> others = new TreeMap<>(assets.files);
    styles.forEach((name, bytes) -> assets.addStyle(name, bytes, others));
    return assets;
  }

  private void addStyle(String name, byte[] bytes, Map<String, OutputFile> others) {
    String style = new String(bytes, StandardCharsets.UTF_8);
    Function<String, Optional<String>> fromRoot =
        other -> Optional.ofNullable(others.get(other)).map(OutputFile::path);
    String up = "../".repeat((int) name.chars().filter(c -> c == '/').count());
    String linked =
        StyleLinks.published(
            name,
            style,
            other -> fromRoot.apply(other).map(path -> up + path.substring(FOLDER.length())));
    add(name, linked.equals(style) ? bytes : linked.getBytes(StandardCharsets.UTF_8));
    texts.put(name, StyleLinks.published(name, style, fromRoot));
  }

  private void add(String name, byte[] bytes) {
    files.put(name, new OutputFile(hashed(FOLDER + name, bytes), bytes));
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  private static String hashed(String name, byte[] bytes) {
    String hash = HexFormat.of().formatHex(sha256(bytes)).substring(0, HASH);
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/')
        ? name.substring(0, dot) + "-" + hash + name.substring(dot)
        : name + "-" + hash;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  /** Those of the site; what lies below {@code assets/book/} is for books only. */
  List<OutputFile> files() {
    return files.entrySet().stream()
        .filter(file -> !file.getKey().startsWith(BOOKS))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Where each style lies on the site, by its name. */
  Map<String, String> styles() {
    Map<String, String> styles = new TreeMap<>();
    texts.keySet().forEach(name -> styles.put(name, files.get(name).path()));
    return styles;
  }

  /** Where the asset of that name lies on the site: {@code assets/style-1a2b3c4d.css}. */
  Optional<String> path(String name) {
    return Optional.ofNullable(files.get(name)).map(OutputFile::path);
  }

  /** The text of the asset of that name, as it may stand within a page at the site's root. */
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name))
        .or(
            () ->
                Optional.ofNullable(files.get(name))
                    .map(file -> new String(file.bytes(), StandardCharsets.UTF_8)));
  }

  /**
   * What a page may load and run: its own files only, from a server or from disk. Pictures from
   * elsewhere when the site shows them; scripts when the theme has any; what stands within the page
   * by its hash.
   *
   * @param inlined the names of the assets that stand within the page
   */
  String policy(ImagePolicy images, List<String> inlined) {
    return policies
        .computeIfAbsent(images, i -> new ConcurrentHashMap<>())
        .computeIfAbsent(inlined, names -> written(images, names));
  }

  /** What a page that is one file may load: the styles that stand within it, and such pictures. */
  String policyAlone(List<String> inlined) {
    return "default-src 'none'; style-src"
        + hashes(inlined, name -> name.endsWith(STYLE))
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private String written(ImagePolicy images, List<String> inlined) {
    StringBuilder policy = new StringBuilder("default-src 'none'; style-src 'self' file:");
    policy.append(hashes(inlined, name -> !name.endsWith(SCRIPT)));
    policy.append("; img-src 'self' file: data:");
    if (images == ImagePolicy.REMOTE) {
      policy.append(" https: http:");
    }
    if (files.keySet().stream().anyMatch(name -> name.endsWith(SCRIPT))) {
      policy.append("; script-src 'self' file:");
      policy.append(hashes(inlined, name -> name.endsWith(SCRIPT)));
    }
    if (files.keySet().stream().anyMatch(name -> name.matches(".*\\.(woff2?|ttf|otf)"))) {
      policy.append("; font-src 'self' file:");
    }
    return policy.append("; base-uri 'none'; form-action 'none'").toString();
  }

  private String hashes(List<String> inlined, Predicate<String> wanted) {
    StringBuilder hashes = new StringBuilder();
    for (String name : inlined) {
      Optional<String> text = text(name).filter(t -> wanted.test(name));
      if (text.isPresent()) {
        byte[] hash = sha256(text.get().getBytes(StandardCharsets.UTF_8));
        hashes.append(" 'sha256-").append(Base64.getEncoder().encodeToString(hash)).append("'");
      }
    }
    return hashes.toString();
  }
}
