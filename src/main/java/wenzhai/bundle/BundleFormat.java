package wenzhai.bundle;

import wenzhai.model.OutputFile;
import wenzhai.model.Page;

/** A form in which a bundle is taken along. */
@FunctionalInterface
public interface BundleFormat {
  /** What makes pages of a book from templates. */
  @FunctionalInterface
  interface Press {
    OutputFile print(Page page);
  }

  /** The bundle as the bytes of one file. */
  byte[] bytes(Bundle bundle, Material material, Press press);
}
