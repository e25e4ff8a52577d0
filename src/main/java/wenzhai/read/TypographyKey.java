package wenzhai.read;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.TypographyRule;

/**
 * The key {@code typography} of a configuration file: {@code true}, {@code false}, or {@code {off:
 * [p4, e1]}}.
 */
final class TypographyKey {
  static final String NAME = "typography";

  private TypographyKey() {}

  /** The rules that are switched off; empty when nothing is said. */
  static Optional<Set<TypographyRule>> off(YamlKeys keys) {
    Optional<YamlKeys> below = keys.below(NAME);
    if (below.isEmpty()) {
      return keys.flag(NAME).map(on -> on ? Set.of() : TypographyRule.all());
    }
    below.get().expect(Set.of("off"));
    EnumSet<TypographyRule> off = EnumSet.noneOf(TypographyRule.class);
    for (YamlNode.Scalar name : below.get().scalars("off")) {
      Optional<TypographyRule> rule = TypographyRule.named(name.text());
      if (rule.isPresent()) {
        off.add(rule.get());
      } else {
        keys.wrongValue(NAME, name, "write names of rules such as p4 and e1");
      }
    }
    return Optional.of(off);
  }
}
