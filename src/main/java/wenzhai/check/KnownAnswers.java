package wenzhai.check;

import java.util.Optional;

/** What other servers said to earlier runs and is still young enough to count. */
public interface KnownAnswers {
  /** What {@link #keep} was given for that address. */
  Optional<String> recall(String address);

  /** Keeps a line of text; called from many threads. */
  void keep(String address, String answer);
}
