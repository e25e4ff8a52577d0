package wenzhai.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.ReadingList;

/** Which pictures of the content folder a site shows. */
final class Shown {
  private Shown() {}

  /** Their paths on the site. */
  static Set<String> pictures(Digest digest, List<Taken> taken) {
    Set<String> files = new HashSet<>();
    for (Entry entry : digest.entries()) {
      if (!entry.card().isExcerpt()) {
        files.add(entry.card().file());
      }
    }
    Set<String> assets = new HashSet<>();
    for (Taken article : taken) {
      if (files.contains(article.card().file())) {
        assets.addAll(article.assets());
      }
    }
    digest.pages().forEach(page -> assets.addAll(Taken.assetsIn(page.body())));
    for (Digest.ListGroup group : digest.lists()) {
      for (ReadingList.Part part : group.list().parts()) {
        if (part instanceof ReadingList.Words words) {
          assets.addAll(Taken.assetsIn(words.head() + words.note()));
        }
      }
    }
    return assets;
  }
}
