package wenzhai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import wenzhai.model.Checksum;

/** A look at some files and at all in those of them that are folders. */
final class FolderLook extends RecursiveAction {
  private static final long serialVersionUID = 1;
  private static final int SLICE = 256;

  private final transient List<Path> paths;
  private final boolean isRoot;
  private final boolean links;
  private final long young;
  private final transient Footprint.Sums sums;
  private final transient Footprint.Sums settled;
  private final transient Looks looks = new Looks();

  /** A look at all in that folder. */
  FolderLook(Path root, boolean links, long young, Footprint.Sums sums, Footprint.Sums settled) {
    this(List.of(root), true, links, young, sums, settled);
  }

  private FolderLook(
      List<Path> paths,
      boolean isRoot,
      boolean links,
      long young,
      Footprint.Sums sums,
      Footprint.Sums settled) {
    this.paths = paths;
    this.isRoot = isRoot;
    this.links = links;
    this.young = young;
    this.sums = sums;
    this.settled = settled;
  }

  @Override
  protected void compute() {
    List<FolderLook> parts = new ArrayList<>();
    try {
      for (Path path : paths) {
        look(path, parts);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ForkJoinTask.invokeAll(parts);
  }

  private void look(Path path, List<FolderLook> parts) throws IOException {
    String name = path.toString();
    Looks.Look look = looks.at(path);
    if (look.isFolder()) {
      boolean hidden =
          name.startsWith(".", name.lastIndexOf(path.getFileSystem().getSeparator()) + 1);
      if (isRoot || !hidden || name.contains(".wenzhai-")) {
        add(Looks.mixed(Looks.hash(name), 0), Long.MIN_VALUE, 0);
        list(path, parts);
      }
      return;
    }
    if (links && !look.isFile()) {
      throw new IOException(path + " is no plain file");
    }
    boolean opened = look.isFile() && look.youngest() > young;
    long seen = Looks.mixed(Looks.hash(name), look.hash());
    add(seen, look.isFile() ? look.youngest() : Long.MIN_VALUE, opened ? content(path) : 0);
  }

  private void add(long seen, long youngest, long content) {
    sums.add(seen, youngest, content);
    settled.add(seen, youngest, content);
  }

  private void list(Path folder, List<FolderLook> parts) throws IOException {
    List<Path> slice = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        slice.add(path);
        if (slice.size() == SLICE) {
          parts.add(new FolderLook(slice, false, links, young, sums, settled));
          slice = new ArrayList<>();
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    parts.add(new FolderLook(slice, false, links, young, sums, settled));
  }

  private static long content(Path file) throws IOException {
    return Checksum.of(Files.readAllBytes(file)).value();
  }
}
