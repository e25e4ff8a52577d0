package wenzhai.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.ArticleFile;
import wenzhai.model.Checksum;
import wenzhai.model.Fate;
import wenzhai.model.Picture;
import wenzhai.model.Place;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;
import wenzhai.model.SiteConfig;

/**
 * A folder of collected articles, with what the curator put beside them.
 *
 * <p>Opening lists it and reads the configuration, the curator's pages and the pictures; articles
 * are read one at a time, by any thread.
 */
public final class ContentFolder {
  private final Map<String, Candidate> articles;
  private final List<String> candidates;
  private final List<Fate> passedOver;
  private final PictureShelf pictures;
  private final List<ArticleFile> pages;
  private final List<ArticleFile> lists;
  private final List<Publisher> publishers;
  private final SiteConfig site;
  private final Path root;
  private final FolderUses uses;

  /** What the command line says in place of {@code site.yml}. */
  public record Overrides(Optional<String> baseUrl) {}

  private ContentFolder(Path root, FolderWalk walk, Overrides overrides, Problems problems) {
    this.root = root;
    Inventory inventory = Inventory.of(walk);
    articles = inventory.articles();
    candidates = List.copyOf(articles.keySet());
    uses = new FolderUses(root, walk.files(), articles.values());
    pictures = PictureShelf.of(inventory.pictures());
    problems.addAll(pictures.problems());
    List<Fate> passed = new ArrayList<>(inventory.passedOver());
    passed.addAll(pictures.refused());
    pages = readAll(inventory.pages(), passed, problems);
    lists = readAll(inventory.lists(), passed, problems);
    passed.sort((a, b) -> CodePointOrder.INSTANCE.compare(a.file(), b.file()));
    passedOver = List.copyOf(passed);
    byte[] builtIn = KnownOutlets.bytes();
    Optional<String> siteFile = configuration(inventory, SiteFile.NAME, problems);
    Optional<String> sourcesFile = configuration(inventory, SourcesFile.NAME, problems);
    publishers =
        PublisherTable.of(
            KnownOutlets.read(builtIn),
            sourcesFile.flatMap(text -> YamlFile.parse(SourcesFile.NAME, text, problems)),
            problems);
    Optional<String> baseUrl = overrides.baseUrl.flatMap(url -> baseUrl(url, problems));
    List<byte[]> shaping = new ArrayList<>();
    shaping.add(sourcesFile.orElse("").getBytes(StandardCharsets.UTF_8));
    shaping.add(builtIn);
    for (Picture picture : pictures.pictures()) {
      shaping.add((picture.file() + '\0' + picture.asset()).getBytes(StandardCharsets.UTF_8));
    }
    site =
        SiteFile.read(
            siteFile.map(text -> siteKeys(text, problems)).orElse(none(problems)),
            baseUrl,
            shaping);
  }

  /**
   * Opens a content folder.
   *
   * @param problems receives what is wrong with the configuration, the pictures that are shown and
   *     the curator's pages
   * @throws UnreadableFolderException when it is missing, not a folder or must not be read
   */
  public static ContentFolder open(Path root, Overrides overrides, Problems problems)
      throws UnreadableFolderException {
    if (!Files.exists(root)) {
      throw new UnreadableFolderException(
          root + ": there is no such folder; name the one that holds the articles");
    }
    if (!Files.isDirectory(root)) {
      throw new UnreadableFolderException(
          root + ": this is a file; name the folder that holds the articles");
    }
    try {
      // A link given by name is meant; those found inside are not followed.
      Path real = root.toRealPath();
      Files.newDirectoryStream(real).close();
      return new ContentFolder(real, FolderWalk.of(real), overrides, problems);
    } catch (AccessDeniedException e) {
      throw new UnreadableFolderException(
          root + ": the folder cannot be read; allow reading it, or name another");
    } catch (IOException e) {
      throw new UnreadableFolderException(
          root + ": the folder cannot be read: " + e.getMessage() + "; name another");
    }
  }

  /** What {@code site.yml} and the command line say, and what holds unsaid. */
  public SiteConfig site() {
    return site;
  }

  /** The built-in table of publishers with what {@code sources.yml} says over it. */
  public List<Publisher> publishers() {
    return publishers;
  }

  /** The paths of files that may be articles, in the order of their code points. */
  public List<String> candidates() {
    return candidates;
  }

  /** Every other file, and why it makes no article; not those that serve another purpose. */
  public List<Fate> passedOver() {
    return passedOver;
  }

  /**
   * Reads one of the candidates.
   *
   * @throws IllegalArgumentException when it is none
   */
  public Reading read(String candidate) {
    return ArticleReader.read(candidate(candidate));
  }

  /**
   * How a candidate's file and the one beside it looked when the folder was opened: equal to an
   * earlier look when nothing was written there since.
   *
   * @throws IllegalArgumentException when it is none
   */
  public Object look(String candidate) {
    Candidate found = candidate(candidate);
    return List.of(found.file().stamp(), found.sidecar().map(Found::stamp));
  }

  /**
   * The same for another run of the program; empty when the file, or the one beside it, was touched
   * so shortly before that time that a change that is still to come might not show.
   *
   * @throws IllegalArgumentException when it is none
   */
  public Optional<Checksum> settledLook(String candidate, Instant now) {
    Candidate found = candidate(candidate);
    boolean settled =
        found.file().stamp().isSettled(now)
            && found.sidecar().filter(beside -> !beside.stamp().isSettled(now)).isEmpty();
    return settled ? Optional.of(Stamp.sum(found)) : Optional.empty();
  }

  /**
   * In which order candidates are best taken: first some of those that were touched last. They are
   * likely to be new, and what is new takes longest.
   *
   * @return their places, each once
   * @throws IllegalArgumentException when one is no candidate
   */
  public int[] latestFirst(List<String> candidates) {
    long[] times = new long[candidates.size()];
    for (int i = 0; i < times.length; i++) {
      times[i] = candidate(candidates.get(i)).file().stamp().changed();
    }
    return Turns.latestFirst(times);
  }

  private Candidate candidate(String path) {
    Candidate found = articles.get(path);
    if (found == null) {
      throw new IllegalArgumentException("not a candidate: " + path);
    }
    return found;
  }

  /** The candidates that are made from these files. */
  public Set<String> madeFrom(Set<Path> files) {
    return uses.madeFrom(files);
  }

  /**
   * Whether all is still as it was when the folder was opened, but for what stands in candidates.
   *
   * @param files those that were written, came or went since, by their real paths
   */
  public boolean isCurrent(Set<Path> files) {
    return uses.areCurrent(files);
  }

  /** The pictures found anywhere in the folder, by path. */
  public List<Picture> pictures() {
    return pictures.pictures();
  }

  /**
   * A picture as the site shows it; drawings in SVG have nothing left in them but what draws.
   *
   * @throws IllegalArgumentException when it is none of {@link #pictures}
   * @throws IllegalStateException when its file has changed and is no picture any more
   */
  public byte[] bytes(Picture picture) {
    return pictures.bytes(picture);
  }

  /** The curator's pages: {@code pages/*.md} and {@code pages/*.html}. */
  public List<ArticleFile> pages() {
    return pages;
  }

  /** The curator's reading lists: {@code lists/*.md}. */
  public List<ArticleFile> lists() {
    return lists;
  }

  private static List<ArticleFile> readAll(
      List<Candidate> candidates, List<Fate> passed, Problems problems) {
    List<ArticleFile> files = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Reading reading = ArticleReader.read(candidate);
      if (reading instanceof Reading.Article article) {
        files.add(article.file());
        problems.addAll(article.problems());
      } else if (reading instanceof Reading.Refused refused) {
        passed.add(refused.fate());
      }
    }
    return List.copyOf(files);
  }

  private static Optional<String> configuration(
      Inventory inventory, String name, Problems problems) {
    List<Problem> odd = new ArrayList<>();
    Optional<String> text =
        inventory.file(name).flatMap(file -> ArticleReader.configuration(file, odd));
    problems.addAll(odd);
    return text;
  }

  private static YamlKeys siteKeys(String text, Problems problems) {
    Optional<YamlNode> root = YamlFile.parse(SiteFile.NAME, text, problems);
    if (root.isPresent() && root.get() instanceof YamlNode.Keys keys) {
      return new YamlKeys(keys, problems);
    }
    root.filter(node -> !(node instanceof YamlNode.Nothing))
        .ifPresent(
            node ->
                problems.error(
                    node.place(),
                    "wrong-type",
                    "the file is " + node.kind() + " where keys and values should stand",
                    "write lines such as 'title: My digest'"));
    return none(problems);
  }

  private static YamlKeys none(Problems problems) {
    return YamlKeys.none(SiteFile.NAME, problems);
  }

  private static Optional<String> baseUrl(String address, Problems problems) {
    Optional<String> base = SiteFile.normalBase(address);
    if (base.isEmpty()) {
      problems.error(
          Place.of("--base-url"),
          "wrong-value",
          "'" + address + "' is not the address of a site",
          "write one such as https://example.org/digest/");
    }
    return base;
  }
}
