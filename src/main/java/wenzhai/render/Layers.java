package wenzhai.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Themes laid over each other: a file of an upper one replaces that of the same name below. */
final class Layers {
  private final List<TemplateFiles> fromTop;

  Layers(List<TemplateFiles> fromTop) {
    this.fromTop = List.copyOf(fromTop);
  }

  /** The topmost file of that name. */
  Optional<TemplateFile> file(String name) {
    for (TemplateFiles layer : fromTop) {
      Optional<TemplateFile> file = isPlain(name) ? layer.file(name) : Optional.empty();
      if (file.isPresent()) {
        return file;
      }
    }
    return Optional.empty();
  }

  /** All files of that name, the lowest first. */
  List<TemplateFile> fromBottom(String name) {
    List<TemplateFile> files = new ArrayList<>();
    for (TemplateFiles layer : fromTop) {
      layer.file(name).ifPresent(file -> files.add(0, file));
    }
    return files;
  }

  /** The names of all assets, sorted. */
  List<String> assets() {
    TreeSet<String> names = new TreeSet<>();
    for (TemplateFiles layer : fromTop) {
      names.addAll(layer.assets());
    }
    return List.copyOf(names);
  }

  /** Whether a name stays within the theme. */
  private static boolean isPlain(String name) {
    return !name.startsWith("/")
        && !name.contains("\\")
        && !name.contains(":")
        && Arrays.stream(name.split("/")).noneMatch(part -> part.equals("..") || part.isEmpty());
  }
}
