package wenzhai.page;

/**
 * A way to the same list in another order, or to another part of it.
 *
 * @param name {@code count}, {@code name}, {@code date}, or the number of the part
 * @param path its page, relative to the site's root
 */
public record Way(String name, String path) {}
