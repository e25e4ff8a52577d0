package wenzhai.parse;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.LowerCase;
import wenzhai.model.Problems;
import wenzhai.model.TypographyRule;

/**
 * The reader of what the curator says about an article's typography: {@code typography: false}, or
 * {@code typography: {off: [p4, e1]}}.
 */
final class TypographyReader {
  private TypographyReader() {}

  /** The rules that are switched off; empty when nothing is said that means anything. */
  static Optional<Set<TypographyRule>> read(Claims claims, Problems problems) {
    Optional<Claim> claim = claims.first(Key.TYPOGRAPHY);
    if (claim.isEmpty()) {
      return Optional.empty();
    }
    switch (LowerCase.of(claim.get().value())) {
      case "true", "yes", "on" -> {
        return Optional.of(Set.of());
      }
      case "false", "no", "off" -> {
        return Optional.of(TypographyRule.all());
      }
      default -> {
        return rules(claim.get(), problems);
      }
    }
  }

  private static Optional<Set<TypographyRule>> rules(Claim claim, Problems problems) {
    EnumSet<TypographyRule> off = EnumSet.noneOf(TypographyRule.class);
    for (String name : claim.values()) {
      Optional<TypographyRule> rule = TypographyRule.named(name);
      if (rule.isPresent()) {
        off.add(rule.get());
      } else {
        problems.warn(
            claim.place(),
            "wrong-value",
            "'typography' cannot be '" + name + "'",
            "write true, false or {off: [p4, e1]}");
      }
    }
    return off.isEmpty() ? Optional.empty() : Optional.of(off);
  }
}
