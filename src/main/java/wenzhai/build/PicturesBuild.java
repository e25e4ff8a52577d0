package wenzhai.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import wenzhai.clean.Illustration;
import wenzhai.clean.PictureSource;
import wenzhai.model.Article;
import wenzhai.model.Card;
import wenzhai.model.Change;
import wenzhai.model.LeadImage;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.WebAddress;
import wenzhai.read.ContentFolder;
import wenzhai.read.UnreadableFolderException;
import wenzhai.store.ArticleStore;
import wenzhai.vault.Wanted;

/** From a content folder to the list of pictures that its articles show from elsewhere. */
public final class PicturesBuild {
  /** What is done with the list while the articles can still be read. */
  @FunctionalInterface
  public interface Work {
    void on(List<Wanted> wanted, List<Problem> problems) throws Exception;
  }

  /** Where what curators wrote is said to stand. */
  private static final String CURATORS = "pages";

  private final BuildOptions options;
  private final Progress progress;
  private final Map<String, Wanted> wanted = new TreeMap<>();

  public PicturesBuild(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Gathers the pictures of all articles, drafts and those that were collected twice included, and
   * of the curator's pages and lists.
   *
   * @throws UnreadableFolderException when there is no content folder to read
   */
  public void run(Work work) throws Exception {
    Problems problems = new Problems();
    Gathering gathering = new Gathering(options, progress, new Workers(options.jobs()));
    ContentFolder folder = gathering.open(problems);
    try (ArticleStore store = gathering.store()) {
      Gathering.Collected collected = gathering.collect(folder, store, Memory.ofOne(), problems);
      for (Taken taken : collected.taken()) {
        if (!taken.pictures().isEmpty()) {
          Card card = taken.card();
          add(store.article(card), () -> store.article(card));
        }
      }
      for (String text : PicturesShown.curatorsTexts(collected.pages(), collected.lists())) {
        for (String source : Illustration.sources(text)) {
          add(CURATORS, source, Ways.NONE, () -> source);
        }
      }
      work.on(List.copyOf(wanted.values()), problems.sorted());
    }
  }

  /** Where an article's picture may be had beside its own address. */
  private record Ways(Set<String> larger, Set<String> proxies) {
    static final Ways NONE = new Ways(Set.of(), Set.of());
  }

  private void add(Article article, Supplier<Article> again) {
    Map<String, Set<String>> proxies = proxies(article);
    Map<String, String> larger = Illustration.larger(article.body());
    String file = article.card().file();
    for (String source : Illustration.sources(article.body())) {
      String key = PictureSource.key(source);
      add(file, source, ways(source, larger, proxies), () -> source(again.get(), key));
    }
    article
        .card()
        .leadImage()
        .filter(lead -> lead.local().isEmpty())
        .map(LeadImage::url)
        .ifPresent(url -> add(file, url, ways(url, larger, proxies), () -> url));
  }

  /** A larger version is asked for itself, and then at the proxy that the article used for it. */
  private static Ways ways(
      String source, Map<String, String> larger, Map<String, Set<String>> proxies) {
    Set<String> first = new LinkedHashSet<>();
    Optional.ofNullable(larger.get(source))
        .ifPresent(
            address -> {
              first.add(address);
              first.addAll(proxies.getOrDefault(address, Set.of()));
            });
    return new Ways(first, proxies.getOrDefault(source, Set.of()));
  }

  /** The picture that stands in the text itself: read again, since there may be many. */
  private static String source(Article article, String key) {
    for (String source : Illustration.sources(article.body())) {
      if (PictureSource.key(source).equals(key)) {
        return source;
      }
    }
    return "";
  }

  private void add(String file, String source, Ways ways, Supplier<String> data) {
    String key = PictureSource.key(source);
    Optional<WebAddress> address =
        PictureSource.isData(source) ? Optional.empty() : WebAddress.parse(key);
    if (address.isEmpty() && !PictureSource.isData(source)) {
      return;
    }
    Wanted known = wanted.get(key);
    Set<WebAddress> larger = new LinkedHashSet<>(known == null ? List.of() : known.larger());
    ways.larger().forEach(way -> WebAddress.parse(way).ifPresent(larger::add));
    Set<WebAddress> proxies = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
    proxies.addAll(known == null ? List.of() : known.proxies());
    ways.proxies().forEach(way -> WebAddress.parse(way).ifPresent(proxies::add));
    wanted.put(
        key,
        new Wanted(
            known == null ? file : known.file(),
            key,
            address,
            new ArrayList<>(larger),
            new ArrayList<>(proxies),
            data));
  }

  /** Through what proxies an article showed its pictures, by their own addresses. */
  private static Map<String, Set<String>> proxies(Article article) {
    Map<String, Set<String>> proxies = new TreeMap<>();
    for (Change change : article.changes()) {
      noteProxy(change.before(), proxies);
    }
    article.card().metadata().leadImage().ifPresent(raw -> noteProxy(raw, proxies));
    return proxies;
  }

  private static void noteProxy(String written, Map<String, Set<String>> proxies) {
    Optional<WebAddress> proxy = WebAddress.parse(written);
    if (proxy.isPresent() && !proxy.get().unwrapped().equals(proxy.get())) {
      proxies
          .computeIfAbsent(proxy.get().unwrapped().value(), any -> new TreeSet<>())
          .add(proxy.get().value());
    }
  }
}
