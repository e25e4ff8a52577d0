package wenzhai.build;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenzhai.arrange.ArticleNames;
import wenzhai.model.ArticleFile;
import wenzhai.model.Digest;
import wenzhai.model.Digest.ListGroup;
import wenzhai.model.Entry;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.parse.ListText;
import wenzhai.parse.ReadingLists;
import wenzhai.read.ContentFolder;
import wenzhai.read.UnreadableFolderException;
import wenzhai.read.WrittenText;
import wenzhai.store.ArticleStore;

/** Where a curator's reading lists are looked at and extended. Nothing is written here. */
public final class ListDesk {
  private static final String FOLDER = "lists/";
  private static final int SHOWN = 12;

  private final Path content;
  private final Digest digest;
  private final List<Problem> problems;

  /**
   * An entry to be added.
   *
   * @param article the article, by file, slug, page or original address
   * @param note what the curator says of it, as Markdown; may be empty
   * @param section the heading of the section that it goes to; empty for the end of the list
   */
  public record Wish(String article, String note, Optional<String> section) {}

  /**
   * A list with the entry in it.
   *
   * @param file the list's
   * @param before what the file holds
   * @param after what it is to hold
   * @param entry the article
   */
  public record Extended(Path file, byte[] before, byte[] after, Entry entry) {}

  private ListDesk(Path content, Digest digest, List<Problem> problems) {
    this.content = content;
    this.digest = digest;
    this.problems = problems;
  }

  /** Reads the content folder, to know its articles and lists. */
  public static ListDesk open(BuildOptions options, Progress progress)
      throws UnreadableFolderException {
    Problems problems = new Problems();
    Gathering gathering = new Gathering(options, progress, new Workers(options.jobs()));
    ContentFolder folder = gathering.open(problems);
    try (ArticleStore store = gathering.store()) {
      Digest digest = gathering.gather(folder, store, Memory.ofOne(), problems).digest();
      return new ListDesk(options.content(), digest, problems.sorted());
    }
  }

  /** All lists, in the curator's order. */
  public List<ListGroup> lists() {
    return digest.lists();
  }

  /** What is wrong with the lists. */
  public List<Problem> problems() {
    return problems.stream().filter(p -> p.place().file().startsWith(FOLDER)).toList();
  }

  /**
   * The list of that name: its file's, with or without {@code .md}, or its slug.
   *
   * @throws UnknownNameException when there is none, or several
   */
  public ListGroup list(String name) {
    String wanted = normal(name);
    List<ListGroup> called = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (ListGroup group : digest.lists()) {
      String file = normal(group.list().file().substring(FOLDER.length()));
      String stem = file.replaceFirst("\\.[^.]*$", "");
      all.add(stem);
      if (wanted.equals(file) || wanted.equals(stem) || wanted.equals(group.list().slug())) {
        called.add(group);
      }
    }
    if (called.size() == 1) {
      return called.get(0);
    }
    throw new UnknownNameException(
        called.isEmpty()
            ? "there is no list '" + name + "'; " + known(all)
            : "'"
                + name
                + "' is the name of "
                + called.size()
                + " lists; name the file, such as "
                + called.get(0).list().file().substring(FOLDER.length()));
  }

  private static String known(List<String> lists) {
    return lists.isEmpty()
        ? "there are none yet: 'wenzhai list new LIST' makes one"
        : "there are " + String.join(", ", lists.subList(0, Math.min(SHOWN, lists.size())));
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /**
   * The list with an entry more.
   *
   * @throws UnknownNameException when there is no such list or article, or several
   * @throws RefusedEditException when the entry cannot be added
   * @throws IOException when the list's file cannot be read
   */
  public Extended add(String name, Wish wish) throws IOException, RefusedEditException {
    ListGroup group = list(name);
    Entry entry = article(wish.article());
    Path file = content.resolve(group.list().file());
    Set<String> there = new HashSet<>();
    group.entries().values().forEach(e -> there.add(e.slug()));
    if (there.contains(entry.slug())) {
      throw new RefusedEditException(
          file + ": '" + entry.card().title() + "' is on the list already; nothing was changed");
    }
    WrittenText written =
        WrittenText.of(file)
            .orElseThrow(
                () ->
                    new RefusedEditException(
                        file + ": some bytes of it are no text; save it as UTF-8 and try again"));
    ListText.Entry added =
        new ListText.Entry(
            entry.card().title(), target(entry.card().file()), wish.note(), wish.section());
    String text = ListText.with(written.text(), added);
    byte[] bytes =
        written
            .with(text)
            .orElseThrow(
                () ->
                    new RefusedEditException(
                        file
                            + ": its encoding, "
                            + written.charset()
                            + ", lacks a character of the entry; save it as UTF-8 and try again"));
    if (!addsOne(written.text(), text, group, entry)) {
      throw new RefusedEditException(
          file
              + ": the entry cannot be added without changing what stands there, such as an open"
              + " block of code or HTML; add it by hand: a link to "
              + added.target());
    }
    return new Extended(file, written.bytes(), bytes, entry);
  }

  private Entry article(String name) {
    List<Entry> named = new ArticleNames(digest).named(name, FOLDER);
    if (named.size() == 1) {
      return named.get(0);
    }
    List<String> files = named.stream().map(e -> e.card().file()).sorted().toList();
    throw new UnknownNameException(
        named.isEmpty()
            ? "no article is called '"
                + name
                + "'; name its file, its slug or its original address (drafts need --drafts)"
            : "'"
                + name
                + "' is the name of "
                + files.size()
                + " articles; name the folder, too: "
                + String.join(", ", files.subList(0, Math.min(SHOWN, files.size()))));
  }

  /** The way from the folder of lists; characters that mean something in addresses are encoded. */
  private static String target(String file) {
    return "../"
        + file.replace("%", "%25")
            .replace("#", "%23")
            .replace("?", "%3F")
            .replace("<", "%3C")
            .replace(">", "%3E")
            .replace("\\", "%5C");
  }

  /** Whether a reader finds all that was there, in its order, and this article once more. */
  private boolean addsOne(String before, String after, ListGroup group, Entry entry) {
    List<String> old = parts(before, group);
    List<String> now = parts(after, group);
    int kept = 0;
    for (String part : now) {
      kept += kept < old.size() && part.equals(old.get(kept)) ? 1 : 0;
    }
    ArticleNames names = new ArticleNames(digest);
    long found =
        read(after, group).parts().stream()
            .flatMap(part -> part.addresses().stream())
            .filter(address -> names.named(address, FOLDER).equals(List.of(entry)))
            .count();
    return kept == old.size() && now.size() <= old.size() + 2 && found >= 1;
  }

  private static List<String> parts(String text, ListGroup group) {
    return read(text, group).parts().stream().map(ReadingLists.RawPart::words).toList();
  }

  private static ReadingLists.RawList read(String text, ListGroup group) {
    String plain = text.replace("\r\n", "\n").replace("\ufeff", "");
    ArticleFile file = new ArticleFile(group.list().file(), plain, "UTF-8", "", Optional.empty());
    return ReadingLists.parse(file, new Problems());
  }
}
