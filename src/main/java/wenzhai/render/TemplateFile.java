package wenzhai.render;

/**
 * A file of a theme.
 *
 * @param place what messages call it: {@code templates/article.peb}
 * @param bytes all of it; not to be changed
 */
public record TemplateFile(String place, byte[] bytes) {}
