package wenzhai.vault;

import wenzhai.model.WebAddress;

/** What came of asking for a picture. */
sealed interface Reply {
  /** Bytes, whatever they are. */
  record Bytes(byte[] bytes, WebAddress from) implements Reply {}

  /**
   * None.
   *
   * @param reason in one word
   * @param message the same for people
   */
  record Nothing(String reason, String message) implements Reply {}
}
