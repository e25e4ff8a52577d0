package wenzhai.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import wenzhai.model.ImagePolicy;
import wenzhai.model.OutputFile;

/** The theme's styles, icons and scripts, each under a name that says what is in it. */
final class Assets {
  private static final String FOLDER = "assets/";
  private static final int HASH = 8;

  private final Map<String, OutputFile> files = new TreeMap<>();
  private final Map<Policy, String> policies = new ConcurrentHashMap<>();

  /** What a policy is made from; few pages differ in it. */
  private record Policy(ImagePolicy images, Optional<String> inlined) {}

  static Assets open(Layers layers) {
    Assets assets = new Assets();
    for (String name : layers.assets()) {
      TemplateFile file =
          layers.file(name).orElseThrow(() -> new TemplateFault("templates/" + name + ": is gone"));
      assets.files.put(
          name.substring(FOLDER.length()),
          new OutputFile(hashed(name, file.bytes()), file.bytes()));
    }
    return assets;
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

  List<OutputFile> files() {
    return new ArrayList<>(files.values());
  }

  /** Where the asset of that name lies on the site: {@code assets/style-1a2b3c4d.css}. */
  Optional<String> path(String name) {
    return Optional.ofNullable(files.get(name)).map(OutputFile::path);
  }

  /** The text of the asset of that name. */
  Optional<String> text(String name) {
    return Optional.ofNullable(files.get(name))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8));
  }

  /**
   * What a page may load and run: its own files only, from a server or from disk. Pictures from
   * elsewhere when the site shows them; scripts when the theme has any; the inlined style by its
   * hash.
   */
  String policy(ImagePolicy images, Optional<String> inlined) {
    return policies.computeIfAbsent(new Policy(images, inlined), this::written);
  }

  private String written(Policy wanted) {
    StringBuilder policy = new StringBuilder("default-src 'none'; style-src 'self' file:");
    wanted
        .inlined()
        .ifPresent(
            style ->
                policy
                    .append(" 'sha256-")
                    .append(
                        Base64.getEncoder()
                            .encodeToString(sha256(style.getBytes(StandardCharsets.UTF_8))))
                    .append("'"));
    policy.append("; img-src 'self' file: data:");
    if (wanted.images() == ImagePolicy.REMOTE) {
      policy.append(" https: http:");
    }
    if (files.keySet().stream().anyMatch(name -> name.endsWith(".js"))) {
      policy.append("; script-src 'self' file:");
    }
    if (files.keySet().stream().anyMatch(name -> name.matches(".*\\.(woff2?|ttf|otf)"))) {
      policy.append("; font-src 'self' file:");
    }
    return policy.append("; base-uri 'none'; form-action 'none'").toString();
  }
}
