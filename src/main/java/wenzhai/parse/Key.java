package wenzhai.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenzhai.model.LowerCase;

/** A thing that the head of a file may say, with all the names under which people write it. */
public enum Key {
  TITLE("title", "headline", "标题", "標題", "题目", "題目", "篇名"),
  URL(
      "url",
      "from",
      "link",
      "source_url",
      "sourceurl",
      "permalink",
      "canonical",
      "canonical_url",
      "original_url",
      "链接",
      "連結",
      "鏈接",
      "网址",
      "網址",
      "原文链接",
      "原文連結",
      "原文鏈接",
      "原文网址",
      "原文網址",
      "文章链接",
      "来源链接",
      "來源連結"),
  SOURCE(
      "source",
      "publisher",
      "site",
      "site_name",
      "outlet",
      "来源",
      "资料来源",
      "資料來源",
      "來源",
      "出处",
      "出處",
      "文章来源",
      "文章來源",
      "信息来源",
      "稿源",
      "新闻来源",
      "新聞來源",
      "媒体",
      "媒體"),
  AUTHORS(
      "author", "authors", "by", "byline", "creator", "作者", "撰文", "记者", "記者", "文", "作家", "采写",
      "採寫"),
  TRANSLATOR(
      "translator", "translators", "translated_by", "译者", "譯者", "翻译", "翻譯", "编译", "編譯", "译", "譯"),
  PUBLISHED(
      "date",
      "published",
      "publish_date",
      "published_at",
      "publishdate",
      "pubdate",
      "date_published",
      "datepublished",
      "time",
      "日期",
      "时间",
      "時間",
      "发布时间",
      "發布時間",
      "發佈時間",
      "发表时间",
      "發表時間",
      "发布日期",
      "發布日期",
      "发表日期",
      "發表日期",
      "发稿时间",
      "刊登日期"),
  /** When a file was made: by its author, or by the tool that clipped the page. */
  CREATED("created", "created_at", "date_created", "创建时间", "創建時間", "建立時間"),
  COLLECTED("collected", "clipped", "saved", "fetched", "date_saved", "date_added"),
  ACCOUNT(
      "account",
      "channel",
      "column",
      "publication",
      "newsletter",
      "nickname",
      "公众号",
      "公眾號",
      "微信公众号",
      "专栏",
      "專欄",
      "频道",
      "頻道"),
  TAGS("tags", "tag", "keywords", "标签", "標籤", "关键词", "關鍵詞", "关键字"),
  CATEGORIES("categories", "category", "分类", "分類"),
  IMAGE(
      "cover",
      "image",
      "cover_image",
      "coverimage",
      "lead_image",
      "thumbnail",
      "featured_image",
      "banner"),
  LANGUAGE("lang", "language", "locale", "语言", "語言"),
  SLUG("slug"),
  DRAFT("draft"),
  PIN("pin", "pinned", "sticky", "top"),
  NOTE("note", "comment", "编者按", "編者按"),
  QUOTE("quote"),
  SUMMARY(
      "summary", "description", "excerpt", "abstract", "standfirst", "subtitle", "摘要", "导语", "導語"),
  ORIGINAL("original", "original_link", "original_language_url", "translation_of", "原文"),
  TYPOGRAPHY("typography"),
  REPRINT("reprint");

  private static final Map<String, Key> BY_NAME = new HashMap<>();

  static {
    for (Key key : values()) {
      for (String name : key.names) {
        BY_NAME.put(name, key);
      }
    }
  }

  private final List<String> names;

  Key(String... names) {
    this.names = List.of(names);
  }

  /** The thing that is written under that name, in whatever case and with whatever hyphens. */
  public static Optional<Key> named(String name) {
    String plain = LowerCase.of(name.strip()).replace('-', '_').replace(' ', '_');
    return Optional.ofNullable(BY_NAME.get(plain));
  }
}
