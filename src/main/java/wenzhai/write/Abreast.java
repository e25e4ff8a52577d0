package wenzhai.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicReference;

/** Work on many files, a slice of them for each processor at a time. */
final class Abreast {
  private static final int SLICE = 512;

  /** What is done to one file. */
  @FunctionalInterface
  interface Work {
    void on(String path) throws IOException;
  }

  private final Work work;
  private final AtomicReference<Exception> failure = new AtomicReference<>();

  private Abreast(Work work) {
    this.work = work;
  }

  /**
   * Does the work on each, in no order.
   *
   * @throws IOException that of one whose work failed, when nobody is at work any more; the rest is
   *     left undone
   */
  static void each(Collection<String> paths, Work work) throws IOException {
    Abreast all = new Abreast(work);
    List<String> list = List.copyOf(paths);
    List<Slice> slices = new ArrayList<>();
    for (int from = 0; from < list.size(); from += SLICE) {
      slices.add(all.new Slice(list.subList(from, Math.min(list.size(), from + SLICE))));
    }
    RecursiveAction.invokeAll(slices);
    Exception failed = all.failure.get();
    if (failed instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failed instanceof IOException io) {
      throw io;
    }
  }

  private final class Slice extends RecursiveAction {
    private static final long serialVersionUID = 1;

    private final transient List<String> paths;

    Slice(List<String> paths) {
      this.paths = paths;
    }

    /** Throws nothing, since who waits would hear of it while others are still at work. */
    @Override
    protected void compute() {
      try {
        for (String path : paths) {
          if (failure.get() != null) {
            return;
          }
          work.on(path);
        }
      } catch (IOException | RuntimeException e) {
        failure.compareAndSet(null, e);
      }
    }
  }
}
