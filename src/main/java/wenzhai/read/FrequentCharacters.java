package wenzhai.read;

import java.util.BitSet;

/** The characters that make up two thirds and more of Chinese news, in either script. */
final class FrequentCharacters {
  private static final String BOTH_SCRIPTS =
      """
      的一是不了在人有我他中大上和地到以要就出可也你生能而子那得下自之年作里用道行所然
      家成方多去法如都同面起看定天分好小部其些主心她本前但因只想日者意力它把十民第公此
      已工使情明性知全三又正外高由很最重并物手文政美相被利等或新己制身果加西斯月合回特
      代信表化老世位次度任常先海通教原立及比解水名真走各入口平反受目太再感建做接必件管
      期市直德命山金指克保至形社便空治展司科五基眼非界光放像且思王完式色路住告求程北交
      取拉格望共切今院引候往存流石音安少更打女神何才四片考站土二六七八九百千元角台南英
      俄朝巴阿伊列普京拜登朗川核武器量委支持攻防演城州府省村首理副席局言示威布消息根未
      每另向仍甚於拿墨洲香港澳疫病毒染罩苗死亡例球抗活居互技源油煤排于后种么与机体儿几
      气听据万确党网价构查判著後媒癌症疾
      """;
  private static final String SIMPLIFIED =
      """
      韩来这个们为国说时会对着过发经学现当没动还进样开从实军无长关点业将两间问应战头见
      产话给门东声员处义认条题尔别变总电数报结务场计资许统区队决马书则却达强难权设记类
      边张该规觉术领传师观让识带导争运办议论图视广华众选举讯络闻联际岁帮农阶级压环钱银
      财亿贸协历爱岛弹乌欧飞风轻单罗纽约苏维尽陆层县阳刘陈杨赵吴邓习团织护证评释击标创
      训调询诉讼审罚监狱
      """;
  private static final String TRADITIONAL =
      """
      彈衛陸島雖門確罷氣這個們來為國說時會對過發裡種經麼學現當沒動還進樣開從實軍無與長
      機關點業將兩間問應戰頭體見產話給兒東聲員處義幾認條題爾別變總電數報結務場計資許統
      區隊決馬書則聽卻達強難權設記類據邊張該規萬覺術領傳師觀讓識帶導爭運辦議論圖視廣華
      黨眾選舉訊網絡聞聯際歲幫農階級壓環錢銀財價億貿協歷愛烏歐飛風輕單羅紐約蘇維盡層縣
      陽劉陳楊趙吳鄧習團織構護證評釋擊標創訓調詢訴訟審罰監獄臺灣線並濟貨幣匯勞僱醫療
      """;

  private FrequentCharacters() {}

  static BitSet both() {
    BitSet set = new BitSet(0x10000);
    (BOTH_SCRIPTS + SIMPLIFIED + TRADITIONAL).chars().filter(c -> c > ' ').forEach(set::set);
    return set;
  }
}
