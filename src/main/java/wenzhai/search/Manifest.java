package wenzhai.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenzhai.model.Entry;

/**
 * What the browser loads first: where each key and each text is to be found, and by what articles
 * can be chosen.
 *
 * @param entries the articles, oldest first; an article's number is its place here
 * @param packs how many articles each pack of texts has
 * @param shards the first key of each shard
 * @param code the edition of the texts' code
 */
record Manifest(List<Entry> entries, List<Integer> packs, List<Long> shards, String code) {
  /** Articles that have a source and a language in common. */
  private record Group(String source, String language) {}

  /**
   * An object: {@code articles} how many; {@code block} how many of them a block has; {@code packs}
   * a character for each pack, its code 32 more than the pack has articles; {@code shards} the
   * distances between the first keys, in base 36; {@code code} the edition of the texts' code;
   * {@code years} pairs of a year, 0 for none, and its first article; {@code groups} the source's
   * slug and the language of each; {@code members} a character for each article, its code 48 more
   * than the number of its group.
   */
  String script() {
    Map<Group, Integer> groups = new LinkedHashMap<>();
    StringBuilder members = new StringBuilder();
    for (Entry entry : entries) {
      Group group = new Group(entry.card().source().slug(), entry.card().language().tag());
      groups.putIfAbsent(group, groups.size());
      members.append((char) (48 + groups.get(group)));
    }
    StringBuilder packSizes = new StringBuilder();
    packs.forEach(size -> packSizes.append((char) (32 + size)));
    List<String> described = new ArrayList<>();
    for (Group group : groups.keySet()) {
      described.add("[" + Literal.of(group.source()) + "," + Literal.of(group.language()) + "]");
    }
    return "{articles:"
        + entries.size()
        + ",block:"
        + Block.SIZE
        + ",packs:"
        + Literal.of(packSizes.toString())
        + ",shards:"
        + Literal.of(distances())
        + ",code:"
        + Literal.of(code)
        + ",years:["
        + years()
        + "]"
        + ",groups:["
        + String.join(",", described)
        + "]"
        + ",members:"
        + Literal.of(members.toString())
        + "}";
  }

  private String distances() {
    StringBuilder distances = new StringBuilder();
    long before = 0;
    for (long key : shards) {
      distances.append(distances.isEmpty() ? "" : " ").append(Long.toString(key - before, 36));
      before = key;
    }
    return distances.toString();
  }

  private String years() {
    List<String> years = new ArrayList<>();
    int before = -1;
    for (int i = 0; i < entries.size(); i++) {
      int year = entries.get(i).card().published().map(date -> date.local().getYear()).orElse(0);
      if (year != before) {
        years.add("[" + year + "," + i + "]");
        before = year;
      }
    }
    return String.join(",", years);
  }
}
