package wenzhai.write;

import java.util.Set;

/**
 * What is to become of the output folder.
 *
 * @param manifest what the new site consists of
 * @param staged files to be taken from the staging folder
 * @param unchanged files to be taken from the earlier site
 * @param removed files of the earlier site that the new one does not have
 * @param dropped files that lie in the staging folder and are not wanted after all
 * @param foreign what is to stay that this tool did not write, topmost entries
 */
record Plan(
    Manifest manifest,
    Set<String> staged,
    Set<String> unchanged,
    Set<String> removed,
    Set<String> dropped,
    Set<String> foreign) {

  boolean changesFiles() {
    return !staged.isEmpty() || !removed.isEmpty();
  }
}
