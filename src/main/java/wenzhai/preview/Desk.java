package wenzhai.preview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.Article;
import wenzhai.model.Entry;
import wenzhai.model.Fate;
import wenzhai.model.Place;
import wenzhai.model.Problem;

/** What the writer is told beside the site itself. */
public interface Desk {
  /** For those who have nothing to tell. */
  Desk EMPTY =
      new Desk() {
        @Override
        public Optional<Fault> fault() {
          return Optional.empty();
        }

        @Override
        public List<Problem> problems() {
          return List.of();
        }

        @Override
        public List<Fate> fates() {
          return List.of();
        }

        @Override
        public Optional<Leaf> leaf(String page) {
          return Optional.empty();
        }

        @Override
        public Set<String> unpublished() {
          return Set.of();
        }

        @Override
        public List<Line> around(Place place) {
          return List.of();
        }
      };

  /**
   * Why what was changed last is not shown.
   *
   * @param place where it is, as far as that is known
   */
  record Fault(Optional<Place> place, String message) {}

  /** A line of a file, numbered from 1. */
  record Line(int number, String text) {}

  /**
   * An article and what is behind its page.
   *
   * @param fate what became of its file
   * @param article what is on the page
   * @param source what is in its file, as text; empty when it cannot be read any more
   */
  record Leaf(Entry entry, Fate fate, Article article, Optional<String> source) {}

  Optional<Fault> fault();

  /** What an editor can mend, by file and place. */
  List<Problem> problems();

  /** Every file of the content folder, and what became of it. */
  List<Fate> fates();

  /** The article whose page lies there, relative to the site's root. */
  Optional<Leaf> leaf(String page);

  /** The pages of drafts and of articles dated in the future, relative to the site's root. */
  Set<String> unpublished();

  /** The lines around a place; none when they cannot be read or the place is a whole file. */
  List<Line> around(Place place);
}
