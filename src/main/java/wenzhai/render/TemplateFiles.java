package wenzhai.render;

import java.util.List;
import java.util.Optional;

/** A place where a theme's files lie: a folder, or this program itself. */
public interface TemplateFiles {
  /**
   * The file of that name.
   *
   * @param name relative, with {@code /} between its parts and none of them {@code ..}: {@code
   *     article.peb}, {@code part/item.peb}, {@code words/en.properties}, {@code assets/style.css}
   * @return empty when there is none here
   */
  Optional<TemplateFile> file(String name);

  /** The names, relative as above, of all files under {@code assets/}. */
  List<String> assets();
}
