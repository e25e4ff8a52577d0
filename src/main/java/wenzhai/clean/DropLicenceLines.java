package wenzhai.clean;

/** Removes lines that only say whose the rights are. */
public final class DropLicenceLines implements CleaningRule {
  private static final int LONGEST = 220;
  static final Cue LICENCE =
      new Cue(
          "© (c) copyright 版权 版權 著作 未经 未經 非經 非经 all",
          "^(?:©|\\(c\\)|copyright\\b|版权所有|版權所有)|(?:版权|版權)(?:声明|聲明)\\s*[：:]"
              + "|(?:本文|本站|所有).{0,10}(?:内容|內容|文章).{0,10}(?:受到?|均受)(?:著作权|著作權|版权|版權)"
              + "|未经.{0,16}(?:许可|授权|同意|允许).{0,10}(?:不得|禁止|严禁|请勿).{0,20}(?:转载|复制|使用|摘编|镜像)[^。]{0,30}。?$"
              + "|非[經经].{0,10}[授許许][权權可].{0,10}不得[转轉].{0,40}$"
              + "|未經.{0,16}(?:許可|授權|同意|允許).{0,10}(?:不得|禁止|嚴禁|請勿).{0,20}(?:轉載|複製|使用)[^。]{0,30}。?$"
              + "|^(?:all rights reserved|(?:本文|文章|稿件|图片|内容)?(?:的)?版权归.{0,20}所有|(?:本文|文章|稿件|圖片|內容)?(?:的)?版權歸.{0,20}所有)");
  private static final int NEAR_END = 400;

  @Override
  public String id() {
    return "drop-licence-lines";
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
                && line.says(LICENCE));
  }
}
