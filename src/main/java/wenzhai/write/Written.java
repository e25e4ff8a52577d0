package wenzhai.write;

/**
 * What a build did to the output folder.
 *
 * @param written files that are new or differ from the earlier site's
 * @param unchanged files that the earlier site had, byte for byte
 * @param removed files of the earlier site that are gone
 */
public record Written(int written, int unchanged, int removed) {}
