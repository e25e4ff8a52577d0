package wenzhai.write;

import java.nio.file.Path;

/** Whether anything is going on in an output folder, or was stopped while it was. */
public final class AtRest {
  private AtRest() {}

  /** Whether no build writes into that folder, and none left a mess beside it. */
  public static boolean isSo(Path output) {
    for (String mark : new String[] {"lock", "new", "ready", "old"}) {
      Path beside = output.resolveSibling("." + output.getFileName() + SitePath.OURS + mark);
      if (Disk.exists(beside) || Disk.exists(output.resolve(SitePath.OURS + mark))) {
        return false;
      }
    }
    return !Disk.exists(output.resolve(SitePath.OURS + "done"));
  }
}
