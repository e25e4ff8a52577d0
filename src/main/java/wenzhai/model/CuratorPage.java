package wenzhai.model;

/**
 * A page that the curator wrote: {@code content/pages/about.md}.
 *
 * @param slug the file's name without its extension; the page is {@code SLUG.html}
 * @param title its heading
 * @param language what it is written in
 * @param body sanitised HTML whose relative links lead from the site's root
 */
public record CuratorPage(String slug, String title, Language language, String body) {}
