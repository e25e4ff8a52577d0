package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import wenzhai.model.Evidence;
import wenzhai.model.Field;
import wenzhai.model.Origin;

/** The record of what was found about an article: for each field what was chosen, then the rest. */
final class Ledger {
  private final List<Evidence> list = new ArrayList<>();

  void add(Field field, Origin origin, String text) {
    Evidence evidence = new Evidence(field, origin, text);
    if (!list.contains(evidence)) {
      list.add(evidence);
    }
  }

  /** Puts everything that was claimed under that key on record. */
  void addAll(Field field, List<Claim> claims) {
    for (Claim claim : claims) {
      add(field, claim.origin(), String.join(", ", claim.values()));
    }
  }

  List<Evidence> list() {
    return List.copyOf(list);
  }
}
