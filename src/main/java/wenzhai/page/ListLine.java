package wenzhai.page;

/**
 * A reading list among others.
 *
 * @param path its page
 * @param title its heading
 * @param language the BCP 47 tag of what it is written in
 * @param summary what it is for; may be empty
 * @param curator who made it; may be empty
 * @param date when, ISO 8601; may be empty
 * @param count how many articles are on it
 * @param minutes how long reading them takes
 */
public record ListLine(
    String path,
    String title,
    String language,
    String summary,
    String curator,
    String date,
    int count,
    int minutes) {}
