package wenzhai.model;

/** Where finished files go: a folder, the memory, a checker. Called by many threads at once. */
@FunctionalInterface
public interface Sink {
  void accept(OutputFile file);
}
