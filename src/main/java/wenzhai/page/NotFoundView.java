package wenzhai.page;

import java.util.List;

/**
 * What {@code 404.peb} gets.
 *
 * @param newest the newest articles, a few
 * @param strip when the articles are from
 */
public record NotFoundView(List<Item> newest, Strip strip) {}
