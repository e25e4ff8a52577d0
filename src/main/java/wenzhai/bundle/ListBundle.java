package wenzhai.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenzhai.bundle.Bundle.Piece;
import wenzhai.bundle.Bundle.Section;
import wenzhai.model.Digest.ListGroup;
import wenzhai.model.Entry;
import wenzhai.model.ListLinks;
import wenzhai.model.ReadingList;

/**
 * A reading list on its way to a bundle: what the curator wrote goes with the article it is about.
 */
final class ListBundle {
  private final ListGroup group;
  private final List<Section> sections = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder introduction = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private String heading = "";

  private ListBundle(ListGroup group) {
    this.group = group;
  }

  static Bundle of(ListGroup group) {
    ListBundle bundle = new ListBundle(group);
    for (ReadingList.Part part : group.list().parts()) {
      if (part instanceof ReadingList.Heading head) {
        bundle.end();
        bundle.heading = head.text();
      } else if (part instanceof ReadingList.Words said) {
        bundle.add(said);
      }
    }
    bundle.end();
    ReadingList list = group.list();
    return new Bundle(
        "list-" + list.slug(),
        "lists/" + list.slug() + ".html",
        list.title(),
        list.summary(),
        Optional.of(list.curator()).filter(name -> !name.isBlank()),
        list.date(),
        true,
        list.language(),
        bundle.introduction.toString(),
        bundle.sections);
  }

  private void add(ReadingList.Words said) {
    ListLinks links = new ListLinks(said.addresses(), group.entries());
    String html = links.placed(said.head()) + links.placed(said.note());
    List<Entry> entries = links.named();
    if (!entries.isEmpty()) {
      pieces.add(new Piece(entries.get(0), html));
      entries.subList(1, entries.size()).forEach(entry -> pieces.add(new Piece(entry, "")));
    } else if (pieces.isEmpty()) {
      words.append(html);
    } else {
      Piece last = pieces.remove(pieces.size() - 1);
      pieces.add(new Piece(last.entry(), last.note() + html));
    }
  }

  /** Ends a section; what was said before the first heading introduces the whole. */
  private void end() {
    if (heading.isEmpty() && pieces.isEmpty()) {
      introduction.append(words);
    } else {
      sections.add(new Section(heading, "", words.toString(), pieces));
    }
    words.setLength(0);
    pieces.clear();
  }
}
