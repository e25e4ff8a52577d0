package wenzhai.model;

/**
 * A file that is not shown, since another one is of the same article.
 *
 * @param hidden what is known of it
 * @param shown the article that is shown instead
 */
public record Twin(Card hidden, Entry shown) {}
