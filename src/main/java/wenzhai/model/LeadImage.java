package wenzhai.model;

import java.util.Optional;

/**
 * The picture of an article.
 *
 * @param url its original address, or its path in the content folder
 * @param local where it lies on the site, relative to the root, when the site has a copy
 * @param caption what it shows
 * @param credit who made it
 */
public record LeadImage(
    String url, Optional<Picture> local, Optional<String> caption, Optional<String> credit) {}
