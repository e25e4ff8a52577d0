package wenzhai.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A theme of which a test names the files. */
final class MemoryTemplates implements TemplateFiles {
  private final Map<String, String> files = new TreeMap<>();

  MemoryTemplates with(String name, String text) {
    files.put(name, text);
    return this;
  }

  @Override
  public Optional<TemplateFile> file(String name) {
    return Optional.ofNullable(files.get(name))
        .map(text -> new TemplateFile("my/" + name, text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public List<String> assets() {
    return files.keySet().stream().filter(name -> name.startsWith("assets/")).toList();
  }
}
