package wenzhai.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wenzhai.bundle.Bundle;
import wenzhai.bundle.BundleFormat;
import wenzhai.bundle.Formats;
import wenzhai.bundle.Material;
import wenzhai.bundle.Zip;
import wenzhai.model.Digest;
import wenzhai.model.Digest.SourceGroup;
import wenzhai.model.Picture;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;
import wenzhai.read.ContentFolder;
import wenzhai.read.UnreadableFolderException;
import wenzhai.render.Theme;
import wenzhai.store.ArticleStore;

/** From a content folder to one file that is taken along: a book, a list, or the site as a zip. */
public final class BundleBuild {
  private static final String SITE = "zip";
  private static final int SHOWN = 12;

  /**
   * What was made.
   *
   * @param bytes of the file
   * @param articles how many are in it
   * @param problems what was met in the content
   */
  public record Made(byte[] bytes, int articles, List<Problem> problems) {}

  private final BuildOptions options;
  private final Progress progress;

  public BundleBuild(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /** The names of the forms that {@link #make} knows. */
  public static List<String> forms() {
    List<String> forms = new ArrayList<>(Formats.all().keySet());
    forms.add(SITE);
    return Collections.unmodifiableList(forms);
  }

  /**
   * Makes the file.
   *
   * @param what {@code all}, {@code source:SLUG} or {@code month:YYYY-MM}
   * @param form one of {@link #forms}
   * @throws UnknownBundleException when the digest has no such part
   * @throws UnreadableFolderException when there is no content folder to read
   */
  public Made make(String what, String form) throws UnreadableFolderException {
    return form.equals(SITE) ? site(what) : book(what, Formats.all().get(form));
  }

  private Made site(String what) throws UnreadableFolderException {
    Map<String, byte[]> files = Collections.synchronizedMap(new TreeMap<>());
    BuildResult result =
        new SiteBuild(options, progress)
            .run(gathered -> chosen(gathered, what), file -> files.put(file.path(), file.bytes()));
    return new Made(Zip.of(files), result.digest().entries().size(), result.problems());
  }

  private static Digest chosen(Gathering.Gathered gathered, String what) {
    Bundle bundle = bundle(gathered.digest(), what);
    if (what.equals("all")) {
      return gathered.digest();
    }
    List<Publisher> publishers =
        gathered.digest().sources().stream()
            .map(SourceGroup::publisher)
            .flatMap(Optional::stream)
            .toList();
    return gathered.only(bundle.entries(), publishers);
  }

  private Made book(String what, BundleFormat format) throws UnreadableFolderException {
    Problems problems = new Problems();
    Workers workers = new Workers(options.jobs());
    Gathering gathering = new Gathering(options, progress, workers);
    ContentFolder folder = gathering.open(problems);
    try (ArticleStore store = gathering.store()) {
      Gathering.Gathered gathered = gathering.gather(folder, store, problems);
      Digest digest = gathered.digest();
      Bundle bundle = bundle(digest, what);
      Theme theme =
          Theme.open(UserTemplates.layers(options.templates(), false), digest.site(), List.of());
      Map<String, Picture> pictures = new TreeMap<>();
      folder.pictures().forEach(picture -> pictures.put(picture.asset(), picture));
      byte[] bytes;
      try (Album album = gathered.album()) {
        Material material =
            new Material(
                digest,
                album.bodies(store),
                path ->
                    Optional.ofNullable(pictures.get(path))
                        .map(folder::bytes)
                        .or(() -> album.bytes(path)));
        bytes = format.bytes(bundle, material, theme::render);
      }
      return new Made(bytes, bundle.entries().size(), problems.sorted());
    }
  }

  private static Bundle bundle(Digest digest, String what) {
    Bundles bundles = new Bundles(digest);
    Optional<Bundle> bundle = bundles.of(what);
    if (bundle.isPresent()) {
      return bundle.get();
    }
    List<String> names = bundles.names();
    String kind = what.substring(0, what.indexOf(':') + 1);
    List<String> alike =
        names.stream().filter(name -> !kind.isEmpty() && name.startsWith(kind)).toList();
    List<String> shown = alike.isEmpty() ? names : alike;
    throw new UnknownBundleException(
        "--what "
            + what
            + ": the digest has no such part; it has "
            + String.join(", ", shown.subList(0, Math.min(SHOWN, shown.size())))
            + (shown.size() > SHOWN ? " and " + (shown.size() - SHOWN) + " more" : ""));
  }
}
