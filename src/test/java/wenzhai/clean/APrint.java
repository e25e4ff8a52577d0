package wenzhai.clean;

import wenzhai.model.Fingerprint;

/** Fingerprints of texts, for the tests of those who compare them. */
public final class APrint {
  private APrint() {}

  public static Fingerprint of(String text) {
    return Fingerprints.of(text);
  }
}
