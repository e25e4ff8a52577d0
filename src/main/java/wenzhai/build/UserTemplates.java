package wenzhai.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wenzhai.model.Checksum;
import wenzhai.read.TemplateFolder;
import wenzhai.read.UnreadableFolderException;
import wenzhai.render.ClasspathTemplates;
import wenzhai.render.ScriptSwitch;
import wenzhai.render.TemplateFile;
import wenzhai.render.TemplateFiles;

/**
 * A user's folder as a layer of the theme, as it was at one moment: all pages of a site are made
 * from the same templates, whatever is edited meanwhile.
 *
 * @param folder where it lies
 * @param files all that was in it
 */
record UserTemplates(TemplateFolder folder, SortedMap<String, TemplateFile> files)
    implements TemplateFiles {
  private static final String ASSETS = "assets/";

  /**
   * Reads the folder, if there is to be one.
   *
   * @throws UnreadableFolderException when it is not there
   */
  static Optional<UserTemplates> in(Optional<Path> folder) throws UnreadableFolderException {
    return folder.isPresent() ? Optional.of(read(folder.get())) : Optional.empty();
  }

  private static UserTemplates read(Path path) throws UnreadableFolderException {
    TemplateFolder folder = TemplateFolder.open(path);
    SortedMap<String, TemplateFile> files = new TreeMap<>();
    try {
      for (String name : folder.names()) {
        folder
            .bytes(name)
            .ifPresent(bytes -> files.put(name, new TemplateFile(folder.place(name), bytes)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the templates in " + path, e);
    }
    return new UserTemplates(folder, files);
  }

  /**
   * The layers of a theme: the user's folder, if there is one, above the theme's own files.
   *
   * @param scripts whether readers may switch between Simplified and Traditional characters
   */
  static List<TemplateFiles> layers(Optional<UserTemplates> own, boolean scripts) {
    List<TemplateFiles> layers = new ArrayList<>(own.stream().toList());
    if (scripts) {
      layers.add(new ScriptSwitch());
    }
    layers.add(new ClasspathTemplates());
    return layers;
  }

  /** What is in each of its files, by name. */
  SortedMap<String, Checksum> prints() {
    SortedMap<String, Checksum> prints = new TreeMap<>();
    files.forEach((name, file) -> prints.put(name, Checksum.of(file.bytes())));
    return prints;
  }

  /** Whether a file, there or not, lies in the folder. */
  boolean holds(Path file) {
    return folder.holds(file);
  }

  /** Whether the same files are in both, and only styles say something else. */
  boolean differsInStylesAlone(UserTemplates other) {
    if (!files.keySet().equals(other.files.keySet())) {
      return false;
    }
    return files.keySet().stream()
        .filter(name -> !(name.startsWith(ASSETS) && name.endsWith(".css")))
        .allMatch(name -> Arrays.equals(files.get(name).bytes(), other.files.get(name).bytes()));
  }

  @Override
  public Optional<TemplateFile> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  @Override
  public List<String> assets() {
    return files.keySet().stream().filter(name -> name.startsWith(ASSETS)).toList();
  }
}
