package wenzhai.read;

import java.util.Optional;
import wenzhai.model.Reprint;

/** The key {@code reprint} of a configuration file: {@code whole} or {@code excerpt}. */
final class ReprintKey {
  static final String NAME = "reprint";

  private ReprintKey() {}

  /** What it says; empty when it says nothing that means anything. */
  static Optional<Reprint> of(YamlKeys keys) {
    Optional<YamlNode.Scalar> value = keys.scalar(NAME, "whole or excerpt");
    Optional<Reprint> reprint = value.flatMap(word -> Reprint.named(word.text()));
    if (value.isPresent() && reprint.isEmpty()) {
      keys.wrongValue(NAME, value.get(), "write whole or excerpt");
    }
    return reprint;
  }
}
