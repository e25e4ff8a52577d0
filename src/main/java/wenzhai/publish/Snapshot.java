package wenzhai.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import wenzhai.write.FinishedSite;

/** The branch's files with the site among them, as a tree of git's. */
final class Snapshot {
  private static final int SHOWN = 5;

  private final Git git;
  private final Target target;

  Snapshot(Git git, Target target) {
    this.git = git;
    this.target = target;
  }

  /**
   * Makes the tree: what the branch has, without the site that was published before (or without
   * anything, if all is to be replaced), with this site.
   *
   * @return its name
   * @throws RefusedPublicationException when the site would overwrite files that an earlier
   *     publication did not bring, naming some
   */
  String of(FinishedSite site, Optional<String> base)
      throws IOException, RefusedPublicationException {
    Map<String, String> blobs = blobs(site);
    Map<String, String> kept = kept(base);
    List<String> inTheWay = new ArrayList<>();
    Set<String> folders = new HashSet<>();
    blobs.keySet().forEach(path -> folders.addAll(above(path)));
    for (Map.Entry<String, String> file : kept.entrySet()) {
      String path = file.getKey();
      boolean same = file.getValue().contains(" " + blobs.getOrDefault(path, "none"));
      boolean overwritten = blobs.containsKey(path) && !same;
      if (overwritten || folders.contains(path) || !disjoint(above(path), blobs)) {
        inTheWay.add(path);
      }
    }
    if (!inTheWay.isEmpty()) {
      throw inTheWay(inTheWay);
    }
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Map.Entry<String, String> file : kept.entrySet()) {
      if (!blobs.containsKey(file.getKey())) {
        lines.writeBytes(line(file.getValue(), file.getKey()));
      }
    }
    for (Map.Entry<String, String> file : blobs.entrySet()) {
      lines.writeBytes(line("100644 " + file.getValue(), file.getKey()));
    }
    git.must("read-tree", "--empty");
    git.must(lines.toByteArray(), "update-index", "-z", "--index-info");
    return git.must("write-tree").text();
  }

  private static byte[] line(String mode, String path) {
    return (mode + "\t" + path + "\0").getBytes(StandardCharsets.UTF_8);
  }

  /** The site's files as blobs, byte for byte: neither attributes nor filters change them. */
  private Map<String, String> blobs(FinishedSite site)
      throws IOException, RefusedPublicationException {
    StringBuilder paths = new StringBuilder();
    for (String file : site.sizes().keySet()) {
      paths.append(site.root().resolve(file)).append('\n');
    }
    byte[] input = paths.toString().getBytes(StandardCharsets.UTF_8);
    List<String> names =
        git.must(input, "hash-object", "-w", "--no-filters", "--stdin-paths")
            .text()
            .lines()
            .toList();
    Map<String, String> blobs = new TreeMap<>();
    int i = 0;
    for (String file : site.sizes().keySet()) {
      blobs.put(target.path(file), names.get(i++));
    }
    return blobs;
  }

  /** What stays of the branch: by path, the mode and the blob. */
  private Map<String, String> kept(Optional<String> base)
      throws IOException, RefusedPublicationException {
    Map<String, String> kept = new TreeMap<>();
    if (base.isEmpty()) {
      return kept;
    }
    Set<String> published = published(base.get());
    for (String entry : git.must("ls-tree", "-r", "-z", base.get()).parts()) {
      int tab = entry.indexOf('\t');
      String path = entry.substring(tab + 1);
      boolean ours = target.holds(path) && (target.replace() || published.contains(path));
      if (!ours) {
        String[] words = entry.substring(0, tab).split(" ");
        kept.put(path, words[0] + " " + words[2]);
      }
    }
    return kept;
  }

  /** What the publication before this one brought. */
  private Set<String> published(String base) throws IOException {
    String list = target.path(FinishedSite.LIST);
    Git.Answer answer = git.ask("cat-file", "blob", base + ":" + list);
    Set<String> paths = new HashSet<>();
    if (answer.code() == 0) {
      paths.add(list);
      FinishedSite.namedIn(answer.out()).forEach(path -> paths.add(target.path(path)));
    }
    return paths;
  }

  private static List<String> above(String path) {
    List<String> folders = new ArrayList<>();
    for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
      folders.add(path.substring(0, i));
    }
    return folders;
  }

  private static boolean disjoint(List<String> folders, Map<String, String> files) {
    return folders.stream().noneMatch(files::containsKey);
  }

  private RefusedPublicationException inTheWay(List<String> paths) {
    String some = String.join(", ", paths.subList(0, Math.min(SHOWN, paths.size())));
    String more = paths.size() > SHOWN ? " and " + (paths.size() - SHOWN) + " more" : "";
    return new RefusedPublicationException(
        target.name(),
        "the site would overwrite files that an earlier publication did not bring: " + some + more,
        "--replace puts the site in the place of all that is there");
  }
}
