package wenzhai.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wenzhai.model.Fate;
import wenzhai.model.Place;
import wenzhai.model.Problem;

/**
 * What each file of the content folder is for, by where it lies and what it is called.
 *
 * <p>A folder {@code articles/} holds the articles; without one, all of the folder does, less what
 * a {@code site.yml} sets apart.
 */
final class Inventory {
  private static final Set<String> ARTICLE = Set.of("md", "markdown", "txt", "html", "htm", "");
  private static final Set<String> PAGE = Set.of("md", "markdown", "html", "htm");
  private static final Set<String> LIST = Set.of("md", "markdown");
  private static final Set<String> PICTURE =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif");
  private static final Pattern KEPT = Pattern.compile("pictures/[0-9a-f]{64}\\.[a-z]{3,4}");
  private static final Set<String> SIDECAR = Set.of("yml", "yaml");

  private final Map<String, Candidate> articles = new LinkedHashMap<>();
  private final List<Candidate> pages = new ArrayList<>();
  private final List<Candidate> lists = new ArrayList<>();
  private final List<Found> pictures = new ArrayList<>();
  private final List<Fate> passedOver = new ArrayList<>();
  private final Map<String, Found> byPath = new HashMap<>();
  private final Map<String, Found> sidecars = new HashMap<>();
  private final Set<Found> usedSidecars = new HashSet<>();
  private final boolean hasArticles;
  private final boolean setApart;

  private Inventory(List<Found> files) {
    boolean articlesFolder = false;
    for (Found file : files) {
      byPath.put(file.path(), file);
      articlesFolder |= file.path().startsWith("articles/");
      if (SIDECAR.contains(file.extension())) {
        // Sorted as the files are, .yaml comes first and .yml takes its place.
        sidecars.put(FileName.withoutExtension(file.path()), file);
      }
    }
    hasArticles = articlesFolder;
    setApart = articlesFolder || byPath.containsKey(SiteFile.NAME);
  }

  static Inventory of(FolderWalk walk) {
    Inventory inventory = new Inventory(walk.files());
    inventory.passedOver.addAll(walk.passedOver());
    for (Found file : walk.files()) {
      inventory.sort(file);
    }
    for (Found file : walk.files()) {
      inventory.sortSidecar(file);
    }
    inventory.passedOver.sort((a, b) -> CodePointOrder.INSTANCE.compare(a.file(), b.file()));
    return inventory;
  }

  /** The articles to be, by path. */
  Map<String, Candidate> articles() {
    return articles;
  }

  List<Candidate> pages() {
    return pages;
  }

  List<Candidate> lists() {
    return lists;
  }

  List<Found> pictures() {
    return pictures;
  }

  /** Every file that is none of these, nor the configuration, nor beside one of them. */
  List<Fate> passedOver() {
    return passedOver;
  }

  /** The file at that path. */
  Optional<Found> file(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  private void sort(Found file) {
    String path = file.path();
    String extension = file.extension();
    if (isKeptPicture(path)) {
      return;
    } else if (PICTURE.contains(extension)) {
      pictures.add(file);
    } else if (isConfiguration(path) || SIDECAR.contains(extension)) {
      return;
    } else if (isBackup(path) || liesInSavedPage(path)) {
      passedOver.add(Fates.passedOver(path, "not-an-article"));
    } else if (isDirectlyIn("pages/", path) && PAGE.contains(extension)) {
      pages.add(candidate(file));
    } else if (isDirectlyIn("lists/", path) && LIST.contains(extension)) {
      lists.add(candidate(file));
    } else if (!ARTICLE.contains(extension)) {
      passedOver.add(Fates.passedOver(path, "not-an-article"));
    } else if (!mayHoldArticles(path)) {
      passedOver.add(Fates.passedOver(path, "outside-articles"));
    } else {
      articles.put(path, candidate(file));
    }
  }

  private void sortSidecar(Found file) {
    String path = file.path();
    boolean free = SIDECAR.contains(file.extension()) && !isConfiguration(path);
    if (!free || usedSidecars.contains(file)) {
      return;
    }
    boolean misnamed = path.equals("site.yaml") || path.equals("sources.yaml");
    if (misnamed) {
      String name = FileName.withoutExtension(path) + ".yml";
      pass(path, "misnamed", "this file is not read under this name", "rename it to " + name);
    } else if (!mayHoldArticles(path)) {
      passedOver.add(Fates.passedOver(path, "not-an-article"));
    } else {
      pass(
          path,
          "sidecar-without-article",
          "there is no article of this name beside it",
          "name it like the article's file, or move it away");
    }
  }

  private void pass(String path, String reason, String message, String remedy) {
    passedOver.add(
        Fates.refused(path, reason, Problem.warning(Place.of(path), reason, message, remedy)));
  }

  private Candidate candidate(Found file) {
    Optional<Found> sidecar =
        Optional.ofNullable(sidecars.get(FileName.withoutExtension(file.path())))
            .filter(found -> !isConfiguration(found.path()));
    sidecar.ifPresent(usedSidecars::add);
    return new Candidate(file, sidecar);
  }

  private boolean mayHoldArticles(String path) {
    if (hasArticles) {
      return path.startsWith("articles/");
    }
    boolean apart =
        path.startsWith("pages/") || path.startsWith("lists/") || path.startsWith("pictures/");
    return !(setApart && apart);
  }

  private boolean isDirectlyIn(String folder, String path) {
    return setApart && path.startsWith(folder) && path.indexOf('/', folder.length()) < 0;
  }

  /**
   * In the folder that browsers put beside a saved page: frames and advertisements, no articles.
   */
  private boolean liesInSavedPage(String path) {
    int slash = path.indexOf('/');
    for (; slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      if (folder.endsWith("_files") || folder.endsWith(".files")) {
        String stem = folder.substring(0, folder.length() - "_files".length());
        if (byPath.containsKey(stem + ".html") || byPath.containsKey(stem + ".htm")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isConfiguration(String path) {
    return path.equals(SiteFile.NAME) || path.equals(SourcesFile.NAME);
  }

  /** What {@code wenzhai pictures} fetched and wrote down; the build takes it from there. */
  private static boolean isKeptPicture(String path) {
    return path.equals("pictures.json") || KEPT.matcher(path).matches();
  }

  private static boolean isBackup(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith("~") || (name.startsWith("#") && name.endsWith("#"));
  }
}
