package wenzhai.clean;

import java.util.List;

/** The rules in the order in which they build on each other. */
public final class CleaningRules {
  private CleaningRules() {}

  /**
   * First what a page needs to be read at all: addresses, pictures, embeds. Then what stands around
   * the text, by its labels, which are gone afterwards. Then what is told by links, the structure
   * of what is left, and last what only the words of a line tell.
   *
   * <p>So what a rule goes by before the structure is written anew is either gone then or as it
   * was; what it might go by again there, it goes by after that.
   */
  public static List<CleaningRule> inOrder() {
    return List.of(
        new PromoteLazyImages(),
        new ReplaceEmbeds(),
        new DropActiveContent(),
        new WriteOutEmoji(),
        new DropTrackingPixels(),
        new DecodeEmails(),
        new ResolveAddresses(),
        new DropAds(),
        new DropComments(),
        new DropPaywallNotices(),
        new DropSignups(),
        new DropNavigation(),
        new DropAvatars(),
        new DropHidden(),
        new DropEntryMeta(),
        new DropShareWidgets(),
        new DropRelated(),
        new DropTagLists(),
        new UnwrapLayoutTables(),
        new RebuildFigures(),
        new TidyStructure(),
        new Typography(),
        new DropPaywallLines(),
        new DropRepeatedTitle(),
        new DropRepeatedByline(),
        new DropRepeatedStandfirst(),
        new DropFeedFooters(),
        new DropRelatedLines(),
        new DropLicenceLines(),
        new DropDisclaimers(),
        new DropPromotion(),
        new FramePictures(),
        new DropRepeatedPictures(),
        new PromoteHeadings(),
        new OrderHeadings(),
        new DropLooseEnds());
  }
}
