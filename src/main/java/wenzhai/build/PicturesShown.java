package wenzhai.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Picture;
import wenzhai.model.ReadingList;
import wenzhai.read.ContentFolder;

/**
 * The pictures that a digest shows.
 *
 * @param assets those of the content folder, by their path on the site
 * @param kept the keys of those from elsewhere
 */
record PicturesShown(Set<String> assets, Set<String> kept) {
  /** Of a digest that has been arranged, of which some articles may have been left out. */
  static PicturesShown by(Digest digest, List<Taken> taken) {
    Set<String> files = new HashSet<>();
    for (Entry entry : digest.entries()) {
      if (!entry.card().isExcerpt()) {
        files.add(entry.card().file());
      }
    }
    PicturesShown shown = new PicturesShown(new TreeSet<>(), new TreeSet<>());
    for (Taken article : taken) {
      if (files.contains(article.card().file())) {
        shown.assets.addAll(article.assets());
        shown.kept.addAll(article.pictures());
      }
    }
    List<ReadingList> lists = digest.lists().stream().map(Digest.ListGroup::list).toList();
    for (String text : curatorsTexts(digest.pages(), lists)) {
      shown.assets.addAll(Taken.assetsIn(text));
    }
    return shown;
  }

  /** The files of the pictures, by their paths on the site. */
  SortedMap<String, Supplier<byte[]>> files(ContentFolder folder, Album album) {
    SortedMap<String, Supplier<byte[]>> files = new TreeMap<>(album.files(this));
    for (Picture picture : folder.pictures()) {
      if (assets.contains(picture.asset())) {
        files.put(picture.asset(), () -> folder.bytes(picture));
      }
    }
    return files;
  }

  /** The keys of those pictures from elsewhere that are wanted, in what may become a digest. */
  static Set<String> byAll(Gathering.Collected collected, Predicate<String> wanted) {
    Set<String> keys = new TreeSet<>();
    for (Taken article : collected.taken()) {
      article.pictures().stream().filter(wanted).forEach(keys::add);
    }
    for (String text : curatorsTexts(collected.pages(), collected.lists())) {
      Taken.picturesIn(text).stream().filter(wanted).forEach(keys::add);
    }
    return keys;
  }

  /** What the curator wrote, in pages and in lists. */
  static Set<String> curatorsTexts(List<CuratorPage> pages, List<ReadingList> lists) {
    Set<String> texts = new TreeSet<>();
    pages.forEach(page -> texts.add(page.body()));
    for (ReadingList list : lists) {
      for (ReadingList.Part part : list.parts()) {
        if (part instanceof ReadingList.Words words) {
          texts.add(words.head());
          texts.add(words.note());
        }
      }
    }
    return texts;
  }
}
