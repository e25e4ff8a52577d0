package wenzhai.export;

import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Sink;

/** Something that the site offers to programs rather than to readers. */
@FunctionalInterface
public interface Export {
  void write(Digest digest, Bodies bodies, Sink sink);
}
