package wenzhai.bundle;

import java.util.List;

/**
 * What {@code book/chapter.peb} gets: an article in a book.
 *
 * @param id unique in the book, a name that XML takes
 * @param title its headline
 * @param language the BCP 47 tag of what it is written in
 * @param source who published it; empty when not known
 * @param published ISO 8601, as precise as known; empty when not known
 * @param authors in the order named
 * @param translator who translated it; may be empty
 * @param wire agencies whose reports it is made from
 * @param url its address on the web; empty when not known
 * @param collected ISO 8601; empty when not known
 * @param minutes how long reading takes
 * @param extracted whether its text could be had
 * @param excerpt whether the site prints its beginning only
 * @param quote a sentence that the curator wants to be seen; may be empty
 * @param note the curator's note beside the article; may be empty
 * @param remark what the curator says of it in this book: HTML, not to be escaped; may be empty
 * @param picture where the book has its picture, when the text does not show it; may be empty
 * @param caption what the picture shows
 * @param credit who made it
 * @param body its text: HTML, not to be escaped
 */
public record ChapterView(
    String id,
    String title,
    String language,
    String source,
    String published,
    List<String> authors,
    String translator,
    List<String> wire,
    String url,
    String collected,
    int minutes,
    boolean extracted,
    boolean excerpt,
    String quote,
    String note,
    String remark,
    String picture,
    String caption,
    String credit,
    String body) {}
