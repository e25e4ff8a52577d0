package wenzhai.model;

/**
 * A file that the site offers to be taken along.
 *
 * @param page the page that shows the same articles, relative to the site's root
 * @param form what it is
 * @param path where it lies, relative to the site's root
 * @param size in bytes
 */
public record Download(String page, BundleForm form, String path, long size) {}
