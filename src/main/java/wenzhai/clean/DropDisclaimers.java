package wenzhai.clean;

/** Removes closing lines by which an outlet says that the views are not its own. */
public final class DropDisclaimers implements CleaningRule {
  private static final int LONGEST = 220;
  private static final int NEAR_END = 600;
  static final Cue DISCLAIMER =
      new Cue(
          "代表 上传 上傳 信息存储 platform 无关 無關 不等同 不反映 文责 文責 expressed",
          "(?:观点|觀點|立场|立場|言论|言論|意见|意見|看法).{0,30}(?:不代表|不等同|不反映|与.{1,12}无关|與.{1,12}無關)"
              + "|(?:仅|僅|只)代表.{0,12}(?:个人|個人|作者|本人).{0,12}(?:观点|觀點|立场|立場|意见|意見)|文责自负|文責自負"
              + "|(?:用户|用戶)(?:上传|上傳)(?:并|並)?(?:发布|發布)|平台.{0,12}(?:仅|僅)提供信息存储"
              + "|social media platform and only provides information storage"
              + "|(?:views|opinions) expressed.{0,80}(?:do not|not necessarily|are (?:those|solely))");

  @Override
  public String id() {
    return "drop-disclaimers";
  }

  @Override
  public void apply(Workbench bench) {
    Lines.drop(
        this,
        bench,
        line ->
            line.is("p", "h5", "h6")
                && line.text().length() <= LONGEST
                && line.after() <= NEAR_END
                && line.says(DISCLAIMER));
  }
}
