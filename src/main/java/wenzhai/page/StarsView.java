package wenzhai.page;

/** What {@code stars.peb} gets: nothing, since only the reader's browser knows what to show. */
public record StarsView() {}
