package wenzhai.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import wenzhai.clean.Illustration;
import wenzhai.clean.PictureSource;
import wenzhai.model.Article;
import wenzhai.model.Bodies;
import wenzhai.model.Card;
import wenzhai.model.Change;
import wenzhai.model.CuratorPage;
import wenzhai.model.ImagePolicy;
import wenzhai.model.LeadImage;
import wenzhai.model.Picture;
import wenzhai.model.Place;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.ReadingList;
import wenzhai.read.PictureBytes;
import wenzhai.vault.DamagedPictureException;
import wenzhai.vault.Entry.Kept;
import wenzhai.vault.Format;
import wenzhai.vault.ScaledPictures;
import wenzhai.vault.Vault;

/**
 * The pictures that a digest shows: its own, and kept ones, of which each is looked at before any
 * page names it, so that a file that was changed or is gone leaves a link to the original and no
 * hole.
 */
final class Album implements AutoCloseable {
  private static final String FOLDER = "assets/pictures/";
  private static final int NAME = 16;

  private record Shown(Kept kept, Rendition look) {
    Picture picture() {
      return look.picture();
    }
  }

  private final OwnPictures own;
  private final Vault vault;
  private final ScaledPictures scaled;
  private final Map<String, Shown> byAddress = new TreeMap<>();
  private final Illustration illustration;

  private Album(OwnPictures own, Vault vault, ScaledPictures scaled, ImagePolicy policy) {
    this.own = own;
    this.vault = vault;
    this.scaled = scaled;
    this.illustration =
        new Illustration(
            policy, key -> Optional.ofNullable(byAddress.get(key)).map(Shown::picture), own::shown);
  }

  /**
   * The pictures of the content folder, and those at those addresses, as far as they are kept.
   *
   * @param addresses the keys of pictures that the site may show
   */
  static Album of(
      OwnPictures own,
      Set<String> addresses,
      Vault vault,
      ScaledPictures scaled,
      ImagePolicy policy,
      Workers workers,
      Progress progress,
      Problems problems) {
    Album album = new Album(own, vault, scaled, policy);
    List<Kept> wanted = new ArrayList<>();
    for (String address : policy == ImagePolicy.LOCAL ? addresses : Set.<String>of()) {
      vault
          .entry(address)
          .filter(Kept.class::isInstance)
          .ifPresent(entry -> wanted.add((Kept) entry));
    }
    progress.begin("Pictures", wanted.size());
    List<Optional<Shown>> shown =
        workers.each(wanted, progress, kept -> album.shown(kept, problems));
    for (Optional<Shown> one : shown) {
      one.ifPresent(s -> album.byAddress.put(s.kept().address(), s));
    }
    return album;
  }

  private Optional<Shown> shown(Kept kept, Problems problems) {
    try {
      byte[] bytes = vault.bytes(kept);
      Picture full =
          Picture.of(
              Vault.FOLDER + "/" + kept.fileName(),
              FOLDER + kept.hash().substring(0, NAME) + "." + kept.format().extension(),
              kept.width(),
              kept.height());
      return Optional.of(new Shown(kept, Rendition.of(full, scaled.of(kept.original(), bytes))));
    } catch (DamagedPictureException damaged) {
      problems.add(
          Problem.warning(
              Place.of(Vault.FOLDER + "/" + kept.fileName()),
              "damaged-picture",
              damaged.getMessage(),
              "run 'wenzhai pictures', which fetches it again"));
      return Optional.empty();
    }
  }

  /** The kept pictures as the site shows them, by the keys of their addresses. */
  Map<String, Picture> shown() {
    Map<String, Picture> shown = new TreeMap<>();
    byAddress.forEach((address, one) -> shown.put(address, one.picture()));
    return shown;
  }

  /** Whether the site shows a copy of the picture of that key. */
  boolean shows(String key) {
    return byAddress.containsKey(key);
  }

  /** The content folder's pictures in an article, as the site shows them. */
  List<Optional<Picture>> ownIn(Taken article) {
    return article.assets().stream().map(own::shown).toList();
  }

  /** The articles' texts with these pictures. */
  Bodies bodies(Bodies kept) {
    return new Bodies() {
      @Override
      public Article article(Card card) {
        Article article = kept.article(card);
        String body = illustration.show(article.body(), "../");
        return body.equals(article.body())
            ? article
            : new Article(article.card(), body, article.changes(), article.blocks());
      }

      @Override
      public List<Change> changes(Card card) {
        return kept.changes(card);
      }
    };
  }

  /** An article's card with the copy of its picture: the one in its text, when that has it, too. */
  Card card(Taken article) {
    Card card = article.card();
    Optional<Picture> ours = card.leadImage().flatMap(LeadImage::local);
    if (ours.isPresent()) {
      return own.shown(ours.get().asset())
          .filter(picture -> !picture.equals(ours.get()))
          .map(picture -> card.with(card.leadImage().orElseThrow().with(picture)))
          .orElse(card);
    }
    if (byAddress.isEmpty()) {
      return card;
    }
    Optional<LeadImage> lead = card.leadImage();
    Optional<Shown> copy = lead.flatMap(image -> image.inText()).flatMap(this::shown);
    if (lead.isPresent() && copy.isEmpty()) {
      copy = shown(lead.get().url()).map(head -> alike(head, article.pictures()));
    }
    return copy.isEmpty() ? card : card.with(lead.get().with(copy.get().picture()));
  }

  private Optional<Shown> shown(String source) {
    return Optional.ofNullable(byAddress.get(PictureSource.key(source)));
  }

  /** The same picture among those; itself when it is none of them. */
  private Shown alike(Shown head, Set<String> keys) {
    for (String key : keys) {
      Shown other = byAddress.get(key);
      boolean another = other != null && other != head;
      if (another && scaled.looksLike(head.kept(), other.kept(), vault)) {
        return other;
      }
    }
    return head;
  }

  CuratorPage page(CuratorPage page) {
    return new CuratorPage(
        page.slug(), page.title(), page.language(), illustration.show(page.body(), ""));
  }

  ReadingList list(ReadingList list) {
    List<ReadingList.Part> parts = new ArrayList<>();
    for (ReadingList.Part part : list.parts()) {
      parts.add(
          part instanceof ReadingList.Words words
              ? new ReadingList.Words(
                  illustration.show(words.head(), "../"),
                  illustration.show(words.note(), "../"),
                  words.addresses())
              : part);
    }
    return list.with(parts);
  }

  /** The files of those of its pictures that are shown, by their paths on the site. */
  Map<String, Supplier<byte[]>> files(PicturesShown wanted) {
    Map<String, Supplier<byte[]>> files = new TreeMap<>(own.files(wanted.assets()));
    for (Shown shown : byAddress.values()) {
      boolean named =
          wanted.kept().contains(shown.kept().address())
              || wanted.assets().contains(shown.picture().asset());
      if (named) {
        files.putAll(files(shown));
      }
    }
    return files;
  }

  /** The bytes of the picture that lies at that place on the site. */
  Optional<byte[]> bytes(String asset) {
    for (Shown shown : byAddress.values()) {
      if (shown.picture().asset().equals(asset)) {
        return Optional.of(files(shown).get(asset).get());
      }
    }
    return own.bytes(asset);
  }

  private Map<String, Supplier<byte[]>> files(Shown shown) {
    return shown.look().files(scaled, () -> harmless(shown.kept()));
  }

  /** Drawings are copied anew: whatever the vault holds, the site's do nothing but draw. */
  private byte[] harmless(Kept kept) {
    try {
      byte[] bytes = vault.bytes(kept);
      return kept.format() == Format.SVG
          ? PictureBytes.of(bytes).map(PictureBytes::bytes).orElse(new byte[0])
          : bytes;
    } catch (DamagedPictureException changed) {
      throw new IllegalStateException(
          Vault.FOLDER + "/" + kept.fileName() + ": " + changed.getMessage() + " while building");
    }
  }

  @Override
  public void close() {
    scaled.close();
  }
}
