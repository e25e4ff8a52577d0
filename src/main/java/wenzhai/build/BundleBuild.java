package wenzhai.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wenzhai.bundle.Bundle;
import wenzhai.bundle.Bundles;
import wenzhai.bundle.Zip;
import wenzhai.clean.Excerpts;
import wenzhai.model.Bodies;
import wenzhai.model.BundleForm;
import wenzhai.model.Digest;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.read.ContentFolder;
import wenzhai.read.UnreadableFolderException;
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
    List<String> forms = new ArrayList<>();
    for (BundleForm form : BundleForm.values()) {
      forms.add(form.word());
    }
    forms.add(SITE);
    return Collections.unmodifiableList(forms);
  }

  /**
   * Makes the file.
   *
   * @param what {@code all}, {@code list:SLUG}, {@code source:SLUG} or {@code month:YYYY-MM}
   * @param form one of {@link #forms}
   * @throws UnknownNameException when the digest has no such part
   * @throws UnreadableFolderException when there is no content folder to read
   */
  public Made make(String what, String form) throws UnreadableFolderException {
    return form.equals(SITE)
        ? site(what)
        : book(
            what,
            BundleForm.named(form)
                .orElseThrow(() -> new IllegalArgumentException("there is no form " + form)));
  }

  private Made site(String what) throws UnreadableFolderException {
    Map<String, byte[]> files = Collections.synchronizedMap(new TreeMap<>());
    BuildResult result =
        new SiteBuild(options, progress)
            .run(
                gathered -> chosen(gathered, what),
                file -> files.put(file.path(), file.bytes()),
                StandingSite.none());
    return new Made(Zip.of(files), result.digest().entries().size(), result.problems());
  }

  /** A list's site has the list on it, with what the curator says there. */
  private static Digest chosen(Gathering.Gathered gathered, String what) {
    Digest digest = gathered.digest();
    Bundle bundle = bundle(digest, what);
    if (what.equals("all")) {
      return digest;
    }
    List<Digest.ListGroup> lists =
        digest.lists().stream()
            .filter(group -> what.equals("list:" + group.list().slug()))
            .toList();
    return gathered.only(bundle.entries(), lists);
  }

  private Made book(String what, BundleForm form) throws UnreadableFolderException {
    Problems problems = new Problems();
    Gathering gathering = new Gathering(options, progress, new Workers(options.jobs()));
    ContentFolder folder = gathering.open(problems);
    try (ArticleStore store = gathering.store()) {
      Gathering.Gathered gathered = gathering.gather(folder, store, Memory.ofOne(), problems);
      Digest digest = gathered.digest();
      Bundle bundle = bundle(digest, what);
      byte[] bytes;
      try (Album album = gathered.album()) {
        Bodies bodies = new Excerpts(album.bodies(store));
        bytes = new Bindery(options, album, digest, bodies).bound(bundle, form);
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
    throw new UnknownNameException(
        "--what "
            + what
            + ": the digest has no such part; it has "
            + String.join(", ", shown.subList(0, Math.min(SHOWN, shown.size())))
            + (shown.size() > SHOWN ? " and " + (shown.size() - SHOWN) + " more" : ""));
  }
}
