package wenzhai.parse;

import java.util.Set;

/** Chinese surnames, to tell a name from a column's title. */
final class Surnames {
  private static final String SINGLE =
      "赵趙钱錢孙孫李周吴吳郑鄭王冯馮陈陳褚卫衛蒋蔣沈韩韓杨楊朱秦尤许許何吕呂施张張孔曹严嚴华華金魏陶姜戚谢謝邹鄒喻柏水窦竇章云雲苏蘇潘葛奚范范彭郎鲁魯韦韋昌马馬苗凤鳳花方俞任袁柳酆鲍鮑史唐费費廉岑薛雷贺賀倪汤湯滕殷罗羅毕畢郝邬鄔安常乐樂于時时傅皮卞齐齊康伍余餘元卜顾顧孟平黄黃和穆萧蕭尹姚邵湛汪祁毛禹狄米贝貝明臧计計伏成戴谈談宋茅庞龐熊纪紀舒屈项項祝董梁杜阮蓝藍闵閔席季麻强強贾賈路娄婁危江童颜顏郭梅盛林刁钟鍾鐘徐邱骆駱高夏蔡田樊胡凌霍虞万萬支柯昝管卢盧莫经經房裘缪繆干解应應宗丁宣邓鄧郁单單杭洪包诸諸左石崔吉钮鈕龚龔程嵇邢滑裴陆陸荣榮翁荀羊惠甄曲家封芮羿储儲靳汲邴糜松井段富巫乌烏焦巴弓牧隗山谷车車侯宓蓬全郗班仰秋仲伊宫宮宁寧仇栾欒暴甘厉厲戎祖武符刘劉景詹束龙龍叶葉幸司韶郜黎蓟溥印宿白怀懷蒲邰从從鄂索咸籍赖賴卓蔺藺屠蒙池乔喬阴陰胥苍闻聞莘党黨翟谭譚贡貢劳勞逄姬申扶堵冉宰郦酈雍璩桑桂濮牛寿壽通边邊扈燕冀浦尚农農温溫别別庄莊晏柴瞿阎閻充慕连連茹习習宦艾鱼魚容向古易慎戈廖庾终衡步都耿满滿弘匡国國文寇广禄阙闕东東欧歐利师師巩鞏聂聶晁勾敖融冷訾辛阚闞简簡饶饒空曾毋沙乜养鞠须須丰豐巢关關蒯相查荆荊红游竺权權盖蓋益桓公覃佟岳帅牟肖郝涂塗";
  private static final Set<String> DOUBLE =
      Set.of(
          "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "夏侯", "皇甫", "尉迟", "慕容", "令狐", "司徒", "南宫", "长孙",
          "東方", "东方");

  /** Words of two to four characters that begin like a name and are none. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "简报", "簡報", "简讯", "簡訊", "时评", "時評", "时事", "時事", "国际", "國際", "国内", "國內", "文摘", "文章", "文化",
          "广角", "经济", "經濟", "明镜", "云图", "雲圖", "连载", "連載", "别册", "解读", "解讀", "解密", "解析", "解说", "花絮",
          "路透", "华尔街", "关注", "關注", "关键", "公告", "公开信", "公開信", "高层", "任内", "周报", "周刊", "週刊", "和平",
          "东亚", "东方", "东网", "安全", "连线", "連線", "计划", "方案", "方法", "成果", "全球", "全文", "古今", "白皮书", "金句",
          "独家", "易读", "谈话", "边缘", "党媒", "通告", "通讯", "通訊", "通报", "香港", "山东", "江苏", "江西", "云南", "广东",
          "广西", "贵州", "甘肃", "宁夏", "河北");

  private Surnames() {}

  /** Whether a name begins with a surname of two characters. */
  static boolean isDouble(String name) {
    return name.length() >= 3 && DOUBLE.contains(name.substring(0, 2));
  }

  /** Whether a text of two to four characters begins as a person's name does. */
  static boolean begins(String name) {
    if (name.contains("·") || name.contains("•")) {
      return true;
    }
    boolean surname = SINGLE.indexOf(name.charAt(0)) >= 0 || isDouble(name);
    return surname && !NO_NAMES.contains(name) && (name.length() <= 3 || isDouble(name));
  }
}
