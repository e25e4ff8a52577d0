package wenzhai.clean;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import wenzhai.model.Han;
import wenzhai.model.Language;

/**
 * How many characters of each script a text holds. Simplified and Traditional Chinese are told
 * apart by common characters that only one of them uses.
 *
 * @param simplified Han characters that only Simplified text has
 * @param traditional Han characters that only Traditional text has
 */
record Scripts(
    int han, int kana, int hangul, int latin, int cyrillic, int simplified, int traditional) {
  /** So many characters of one script leave no doubt, where there are few of the other. */
  static final int DECISIVE = 8;

  /** So many Han characters are more than names. */
  private static final int BOTH = 40;

  private static final String SIMPLIFIED =
      "们这来时个国说会对发学经过动还进种样问实现间长见开关与义从当点机应给让论难将认爱没战为业"
          + "东两严丧丰临举乐习书买乱争亏亚产亲亿仅仓仪众优伟传伤伦伪体侠侧侨侦债倾储儿兑党兰兴养兽"
          + "冈册写军农冯冲决况冻净凉减凤凭击划刘则刚创删剂剑剧劝办务劲劳势勋匀区医华协单卖卢卫厂厅历"
          + "厉压厌厕县参双变叙号叹吗听启吴呜员响哑唤啸喷嘱团园围图圆圣场坏块坚坛坟坠垄垒垦报声壳处备"
          + "复够头夹夺奋奖妆妇妈娱孙宁审宪宽宾寝寻导寿尔尘尝层属岁岂岗岛岭币帅师帐带帮广庆庐库庙废庄"
          + "异弃张弥弯弹强归录彻征径忆忧怀态怜总恋恳恶恼悬惊惧惨惩惯愤懒戏户执扩扫扬抚抛抢护担拟拥择"
          + "挂挥损换据掷摄摆摇撑敌数断无旧显晋晒晓暂术朴权条杨极构枪柜标栋栏树档桥检楼横欢欧残毁毕毙"
          + "气汉汤沟泪泽洁测济浏浓涛润涨渊渔湾湿满滥滨灭灯灵灾炉炼烂烛热烟烦爷牵犹狱猎环电画畅疗疯监"
          + "盖盘矿码砖确碍祸离积称稳穷窃竞笔筑简签类粮紧纠红纪约级纯纱纲纳纵纷纸纹线练组细织终绍结绕"
          + "绘络绝统继绩绪续维绵综绿缓编缘缩网罗罚罢职联聪肃肠肤胜脉脏脑脱脸艺节苏范药莱获营萧萨蓝虏"
          + "虑虽蚀蚁补袜装规视览觉触计订讨训议记讲许设访证评识诉词译试诗话详语误请诸读课谁调谈谋谓谢"
          + "谣谨贝贞负财责败货质贩贪贫购贯贵费贸贺资赏赔赖赛赞赢赶趋跃践踪车转轮软轰轻载较辅辆辈输辞"
          + "达迁运近远违连迟选逊递遗邓邮郑酱释针钟钢钱铁银链销锁错键镇镜门闭闯闲闻阅队阳阴阵阶际陆陈"
          + "险随隐雾静顶项顺须顾顿预领频题颜额风飞饭饮馆马驱驶驻验骂骗鱼鲁鲜鸟鸡鸣麦黄齐齿龙龟";

  private static final String TRADITIONAL =
      "們這來時個國說會對發學經過動還進種樣問實現間長見開關與義從當點機應給讓論難將認愛沒戰為業"
          + "東兩嚴喪豐臨舉樂習書買亂爭虧亞產親億僅倉儀眾優偉傳傷倫偽體俠側僑偵債傾儲兒兌黨蘭興養獸"
          + "岡冊寫軍農馮衝決況凍淨涼減鳳憑擊劃劉則剛創刪劑劍劇勸辦務勁勞勢勳勻區醫華協單賣盧衛廠廳歷"
          + "厲壓厭廁縣參雙變敘號嘆嗎聽啟吳嗚員響啞喚嘯噴囑團園圍圖圓聖場壞塊堅壇墳墜壟壘墾報聲殼處備"
          + "復夠頭夾奪奮獎妝婦媽娛孫寧審憲寬賓寢尋導壽爾塵嘗層屬歲豈崗島嶺幣帥師帳帶幫廣慶廬庫廟廢莊"
          + "異棄張彌彎彈強歸錄徹徵徑憶憂懷態憐總戀懇惡惱懸驚懼慘懲慣憤懶戲戶執擴掃揚撫拋搶護擔擬擁擇"
          + "掛揮損換據擲攝擺搖撐敵數斷無舊顯晉曬曉暫術樸權條楊極構槍櫃標棟欄樹檔橋檢樓橫歡歐殘毀畢斃"
          + "氣漢湯溝淚澤潔測濟瀏濃濤潤漲淵漁灣濕滿濫濱滅燈靈災爐煉爛燭熱煙煩爺牽猶獄獵環電畫暢療瘋監"
          + "蓋盤礦碼磚確礙禍離積稱穩窮竊競筆築簡簽類糧緊糾紅紀約級純紗綱納縱紛紙紋線練組細織終紹結繞"
          + "繪絡絕統繼績緒續維綿綜綠緩編緣縮網羅罰罷職聯聰肅腸膚勝脈臟腦脫臉藝節蘇範藥萊獲營蕭薩藍虜"
          + "慮雖蝕蟻補襪裝規視覽覺觸計訂討訓議記講許設訪證評識訴詞譯試詩話詳語誤請諸讀課誰調談謀謂謝"
          + "謠謹貝貞負財責敗貨質販貪貧購貫貴費貿賀資賞賠賴賽贊贏趕趨躍踐蹤車轉輪軟轟輕載較輔輛輩輸辭"
          + "達遷運遠違連遲選遜遞遺鄧郵鄭醬釋針鐘鋼錢鐵銀鏈銷鎖錯鍵鎮鏡門閉闖閒聞閱隊陽陰陣階際陸陳"
          + "險隨隱霧靜頂項順須顧頓預領頻題顏額風飛飯飲館馬驅駛駐驗罵騙魚魯鮮鳥雞鳴麥齊齒龍龜裡麼後";

  private static final char FIRST = 0x4e00;

  /** What each Han character tells: 1 Simplified, 2 Traditional, 0 nothing. */
  private static final byte[] SCRIPT = script();

  private static byte[] script() {
    byte[] script = new byte[0xa000 - FIRST];
    for (char c : SIMPLIFIED.toCharArray()) {
      script[c - FIRST] |= 1;
    }
    for (char c : TRADITIONAL.toCharArray()) {
      script[c - FIRST] |= 2;
    }
    for (char c : TRADITIONAL.toCharArray()) {
      if (script[c - FIRST] == 3) {
        script[c - FIRST] = 0;
      }
    }
    return script;
  }

  static Scripts count(String text) {
    return count(text.toCharArray());
  }

  static Scripts count(char[] text) {
    int[] n = new int[7];
    add(text, n);
    return of(n);
  }

  /** The same of all text within an element. */
  static Scripts within(Element element) {
    if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
      return count(only.getWholeText());
    }
    int[] n = new int[7];
    Walk.through(
        element,
        (node, depth) -> {
          if (node instanceof TextNode text) {
            add(text.getWholeText().toCharArray(), n);
          }
        });
    return of(n);
  }

  /** Those of two texts together. */
  Scripts and(Scripts other) {
    return new Scripts(
        han + other.han,
        kana + other.kana,
        hangul + other.hangul,
        latin + other.latin,
        cyrillic + other.cyrillic,
        simplified + other.simplified,
        traditional + other.traditional);
  }

  private static Scripts of(int[] n) {
    return new Scripts(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
  }

  private static void add(char[] text, int[] n) {
    int han = 0;
    int latin = 0;
    int simplified = 0;
    int traditional = 0;
    for (char c : text) {
      if (c >= FIRST && c < 0xa000) {
        int tells = SCRIPT[c - FIRST];
        han++;
        simplified += tells & 1;
        traditional += tells >> 1;
      } else if (c < 0x80) {
        latin += c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' ? 1 : 0;
      } else if (Han.isKana(c)) {
        n[1]++;
      } else if (c >= 0xac00 && c < 0xd7a4) {
        n[2]++;
      } else if (c >= 0xc0 && c < 0x250) {
        latin++;
      } else if (c >= 0x400 && c < 0x530) {
        n[4]++;
      }
    }
    n[0] += han;
    n[3] += latin;
    n[5] += simplified;
    n[6] += traditional;
  }

  /** What the text is written in; a Latin word of five letters weighs as much as two characters. */
  Language language() {
    if (kana > 4 && kana * 5 > han + kana) {
      return new Language("ja");
    }
    if (hangul > 4 && hangul > han) {
      return new Language("ko");
    }
    if (cyrillic > latin && cyrillic > han * 2) {
      return new Language("ru");
    }
    if (han * 5 >= latin * 2 && han > 0 || latin == 0 && han > 0) {
      return chinese();
    }
    return Language.ENGLISH;
  }

  /**
   * What a text under that title is written in: of two languages side by side, as in a text with
   * its translation, the title's.
   */
  Language language(Scripts title) {
    Language counted = language();
    boolean bilingual = counted.equals(Language.ENGLISH) && han >= BOTH && han * 12 >= latin;
    return bilingual && title.han >= 2 && title.language().isChinese() ? chinese() : counted;
  }

  private Language chinese() {
    return traditional > simplified ? Language.ZH_HANT : Language.ZH_HANS;
  }

  /** Whether the text leaves no doubt which Chinese script it is in. */
  boolean isDecided() {
    int more = Math.max(simplified, traditional);
    return more >= DECISIVE && more >= 3 * Math.min(simplified, traditional);
  }

  boolean isSilent() {
    return han + kana + hangul + latin + cyrillic < 20;
  }

  /** Whether a text with these characters may be in that language, which is not Chinese. */
  boolean mayBe(Language language) {
    String tag = language.tag();
    if (tag.startsWith("ja")) {
      return kana > 0;
    }
    if (tag.startsWith("ko")) {
      return hangul > 0;
    }
    return latin + cyrillic > 0 || han + kana + hangul == 0;
  }
}
