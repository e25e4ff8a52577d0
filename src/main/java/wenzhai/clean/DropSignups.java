package wenzhai.clean;

/** Removes invitations to subscribe, to follow, to install and to give. */
public final class DropSignups implements CleaningRule {
  private static final int LONGEST = 120;

  @Override
  public String id() {
    return "drop-signups";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.dropLabelled(this, bench, Label.SIGNUP, LONGEST);
  }
}
