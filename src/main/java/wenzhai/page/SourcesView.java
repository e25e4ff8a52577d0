package wenzhai.page;

import java.util.List;

/**
 * What {@code sources.peb} gets: the overview of all sources.
 *
 * @param sources by how much they gave, most first
 * @param total how many articles they gave together
 */
public record SourcesView(List<SourceLine> sources, int total) {}
