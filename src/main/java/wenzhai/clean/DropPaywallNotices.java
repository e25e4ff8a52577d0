package wenzhai.clean;

/** Removes what a page calls its paywall: that the rest is for those who pay or sign in. */
public final class DropPaywallNotices implements CleaningRule {
  static final String ID = "drop-paywall-notices";

  private static final int LONGEST = 160;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.dropLabelled(this, bench, Label.PAYWALL, LONGEST);
  }
}
