package wenzhai.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenzhai.read.TemplateFolder;
import wenzhai.read.UnreadableFolderException;
import wenzhai.render.ClasspathTemplates;
import wenzhai.render.ScriptSwitch;
import wenzhai.render.TemplateFile;
import wenzhai.render.TemplateFiles;

/** A user's folder as a layer of the theme. */
record UserTemplates(TemplateFolder folder) implements TemplateFiles {
  /**
   * The layers of a theme: the user's folder, if there is one, above the theme's own files.
   *
   * @param scripts whether readers may switch between Simplified and Traditional characters
   */
  static List<TemplateFiles> layers(Optional<Path> folder, boolean scripts)
      throws UnreadableFolderException {
    List<TemplateFiles> layers = new ArrayList<>();
    if (folder.isPresent()) {
      layers.add(new UserTemplates(TemplateFolder.open(folder.get())));
    }
    if (scripts) {
      layers.add(new ScriptSwitch());
    }
    layers.add(new ClasspathTemplates());
    return layers;
  }

  @Override
  public Optional<TemplateFile> file(String name) {
    try {
      return folder.bytes(name).map(bytes -> new TemplateFile(folder.place(name), bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder.place(name), e);
    }
  }

  @Override
  public List<String> assets() {
    try {
      return folder.assets();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder.place("assets"), e);
    }
  }
}
