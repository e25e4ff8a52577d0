package wenzhai.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wenzhai.model.BundleForm;
import wenzhai.model.Sharing.Scope;

/** The key {@code downloads}: forms by scope, such as {@code {lists: [epub, html], all: bib}}. */
final class DownloadsKey {
  static final String NAME = "downloads";

  private DownloadsKey() {}

  /** The forms of each scope that is named, each once, in the order written. */
  static Map<Scope, List<BundleForm>> of(YamlKeys keys) {
    Map<Scope, List<BundleForm>> downloads = new EnumMap<>(Scope.class);
    Optional<YamlKeys> below = keys.below(NAME);
    if (below.isEmpty()) {
      keys.scalar(NAME, "keys such as 'lists: [epub]'")
          .ifPresent(value -> keys.wrongValue(NAME, value, "write below it 'lists: [epub]'"));
      return downloads;
    }
    below
        .get()
        .expect(Arrays.stream(Scope.values()).map(DownloadsKey::word).collect(Collectors.toSet()));
    for (Scope scope : Scope.values()) {
      Set<BundleForm> forms = new LinkedHashSet<>();
      for (YamlNode.Scalar word : below.get().scalars(word(scope))) {
        Optional<BundleForm> form = BundleForm.named(word.text());
        if (form.isPresent()) {
          forms.add(form.get());
        } else {
          keys.wrongValue(NAME, word, "write " + known());
        }
      }
      if (!forms.isEmpty()) {
        downloads.put(scope, new ArrayList<>(forms));
      }
    }
    return downloads;
  }

  private static String word(Scope scope) {
    return scope.name().toLowerCase(Locale.ROOT);
  }

  private static String known() {
    return Arrays.stream(BundleForm.values())
        .map(BundleForm::word)
        .collect(Collectors.joining(", "));
  }
}
