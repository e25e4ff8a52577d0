package wenzhai.clean;

import java.util.BitSet;
import java.util.Set;
import wenzhai.model.Blocks;
import wenzhai.model.Blocks.Block;

/**
 * Where the blocks of one article stand while its furniture is taken away, from the edges inwards.
 */
final class FurnitureStanding {
  private static final int NEAR = 3;

  private final Blocks blocks;
  private final BitSet gone = new BitSet();

  FurnitureStanding(Blocks blocks) {
    this.blocks = blocks;
  }

  /**
   * Takes away those of these blocks that stand where furniture does, and those that only then do.
   */
  BitSet takeAway(Set<Long> furniture) {
    boolean more = true;
    while (more) {
      more = false;
      for (Block block : blocks.telling()) {
        if (!gone.get(block.index())
            && furniture.contains(block.hash())
            && standsAsFurniture(block)) {
          gone.set(block.index());
          more = true;
        }
      }
    }
    return gone;
  }

  boolean isGone(Block block) {
    return gone.get(block.index());
  }

  /** Whether the block stands where furniture of its shape does. */
  boolean standsAsFurniture(Block block) {
    return switch (block.shape()) {
      case SOLICITATION -> isAtHead(block) || isAtTail(block);
      // two links at the head may be a byline, more of them are a menu
      case LINKS -> isAtTail(block) || block.links() > 2 && isAtHead(block);
      case LABEL -> leadsToFurniture(block);
      case LOOSE -> isAmongFurniture(block);
    };
  }

  /** Among the first three that are still there. */
  private boolean isAtHead(Block block) {
    return place(block) < NEAR;
  }

  /** Among the last quarter of those that are still there, or the last three. */
  private boolean isAtTail(Block block) {
    int left = blocks.count() - gone.cardinality();
    return place(block) >= left - Math.max(NEAR, (left + 3) / 4);
  }

  private int place(Block block) {
    return block.index() - gone.get(0, block.index()).cardinality();
  }

  private boolean leadsToFurniture(Block block) {
    return gone.get(block.index() + 1) && isAtTail(block);
  }

  private boolean isAmongFurniture(Block block) {
    int next = block.index() + 1;
    boolean closed = next == blocks.count() || gone.get(next);
    return block.index() > 0 && gone.get(block.index() - 1) && closed && isAtTail(block);
  }
}
