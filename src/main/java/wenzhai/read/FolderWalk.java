package wenzhai.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.Fate;
import wenzhai.model.Place;
import wenzhai.model.Problem;

/**
 * A walk through the content folder that follows no link and opens no file.
 *
 * <p>Hidden files and folders are passed over in silence: they are what tools keep there.
 */
final class FolderWalk {
  private record Folder(Path path, String prefix, boolean oddName) {}

  /** The list of files that every built site holds. */
  private static final String SITE_MARK = ".wenzhai-files";

  private final List<Found> files = new ArrayList<>();
  private final List<Fate> passedOver = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private final Deque<Folder> folders = new ArrayDeque<>();

  private FolderWalk() {}

  /** Walks from a folder that can be listed. */
  static FolderWalk of(Path root) {
    FolderWalk walk = new FolderWalk();
    walk.folders.push(new Folder(root, "", false));
    while (!walk.folders.isEmpty()) {
      walk.list(walk.folders.pop());
    }
    walk.files.sort(Comparator.comparing(Found::path, CodePointOrder.INSTANCE));
    return walk;
  }

  /** The regular files, by path. */
  List<Found> files() {
    return files;
  }

  /** Everything else that is worth a word. */
  List<Fate> passedOver() {
    return passedOver;
  }

  private void list(Folder folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path)) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException e) {
      pass(
          folder.prefix.isEmpty() ? "." : folder.prefix.substring(0, folder.prefix.length() - 1),
          "unreadable",
          "the folder cannot be read",
          "allow reading it, or move it out of the content folder");
      return;
    }
    if (!folder.prefix.isEmpty() && isSite(entries)) {
      String path = folder.prefix.substring(0, folder.prefix.length() - 1);
      passedOver.add(Fates.passedOver(path, "built-site"));
      return;
    }
    // Two names may show as one text; their own order then decides which of them keeps it.
    entries.sort(Comparator.naturalOrder());
    for (Path entry : entries) {
      visit(folder, entry);
    }
  }

  /** Whether the folder is what an earlier build wrote: its pages are not to be collected again. */
  private static boolean isSite(List<Path> entries) {
    return entries.stream().anyMatch(entry -> entry.endsWith(SITE_MARK));
  }

  private void visit(Folder folder, Path entry) {
    FileName name = FileName.of(entry);
    if (name.text().startsWith(".")) {
      return;
    }
    String path = folder.prefix + name.text();
    BasicFileAttributes attributes;
    Stamp stamp;
    try {
      attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      stamp = Stamp.of(entry, attributes);
    } catch (IOException e) {
      pass(path, "unreadable", "the file cannot be looked at", "allow reading its folder");
      return;
    }
    if (attributes.isSymbolicLink()) {
      pass(
          path,
          "symbolic-link",
          "this is a symbolic link, and links are not followed",
          "put a copy of the file or folder here");
    } else if (attributes.isOther()) {
      pass(
          path,
          "not-a-file",
          "this is neither a file nor a folder but a pipe, a socket or a device",
          "remove it");
    } else if (!paths.add(path)) {
      pass(
          path,
          "name-clash",
          "another file here has a name that reads the same",
          "rename one of them");
    } else if (attributes.isDirectory()) {
      folders.push(new Folder(entry, path + "/", folder.oddName || name.odd()));
    } else {
      Optional<Path> own = name.isPlain() ? Optional.empty() : Optional.of(entry);
      files.add(new Found(path, folder.path, own, folder.oddName || name.odd(), stamp));
    }
  }

  private void pass(String path, String reason, String message, String remedy) {
    passedOver.add(
        Fates.refused(path, reason, Problem.warning(Place.of(path), reason, message, remedy)));
  }
}
