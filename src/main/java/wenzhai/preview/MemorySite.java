package wenzhai.preview;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import wenzhai.model.OutputFile;
import wenzhai.model.Sink;

/** A site that is nowhere but in memory. */
public final class MemorySite implements Site, Sink {
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  @Override
  public void accept(OutputFile file) {
    if (files.putIfAbsent(file.path(), file.bytes()) != null) {
      throw new IllegalStateException("output path \"" + file.path() + "\" was given out twice");
    }
  }

  @Override
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
