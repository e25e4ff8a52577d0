package wenzhai.clean;

/**
 * Removes the lines of a page that say when, by whom and where its text was posted: they are
 * metadata.
 */
public final class DropEntryMeta implements CleaningRule {
  private static final int LONGEST = 120;

  @Override
  public String id() {
    return "drop-entry-meta";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.dropLabelled(this, bench, Label.META, LONGEST);
  }
}
