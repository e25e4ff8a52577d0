package wenzhai.clean;

/** Removes the portraits of those who wrote or posted. */
public final class DropAvatars implements CleaningRule {
  private static final int LONGEST = 30;

  @Override
  public String id() {
    return "drop-avatars";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.dropLabelled(this, bench, Label.AVATAR, LONGEST);
  }
}
