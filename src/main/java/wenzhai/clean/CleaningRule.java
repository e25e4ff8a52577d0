package wenzhai.clean;

/**
 * One kind of thing that is removed from articles or mended in them.
 *
 * <p>A rule works on the tree in place, says every change through {@link Workbench#changed}, and
 * changes nothing when it is applied a second time.
 */
public interface CleaningRule {
  /** Its stable kebab-case name: {@code drop-share-widgets}. */
  String id();

  void apply(Workbench bench);
}
