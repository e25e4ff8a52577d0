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
 * @param packs the packs of texts
 * @param shards the shards of keys, in order
 * @param code the mark of the texts' code
 * @param fold the mark of the table of characters that are one
 */
record Manifest(
    List<Entry> entries,
    List<Block.Pack> packs,
    List<Shards.Shard> shards,
    String code,
    String fold) {
  /** Articles that have a source and a language in common. */
  private record Group(String source, String language) {}

  /**
   * An object: {@code articles} how many; {@code block} how many of them a block has; {@code packs}
   * a character for each pack, its code 32 more than the pack has articles; {@code packMarks} the
   * marks of their files, four characters each; {@code shards} the distances between the first
   * keys, in base 36; {@code shardMarks}; {@code code} and {@code fold} the marks of those files;
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
    StringBuilder packMarks = new StringBuilder();
    for (Block.Pack pack : packs) {
      packSizes.append((char) (32 + pack.articles()));
      packMarks.append(pack.mark());
    }
    StringBuilder shardMarks = new StringBuilder();
    shards.forEach(shard -> shardMarks.append(shard.mark()));
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
        + ",packMarks:"
        + Literal.of(packMarks.toString())
        + ",shards:"
        + Literal.of(distances())
        + ",shardMarks:"
        + Literal.of(shardMarks.toString())
        + ",code:"
        + Literal.of(code)
        + ",fold:"
        + Literal.of(fold)
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
    for (Shards.Shard shard : shards) {
      String distance = Long.toString(shard.first() - before, 36);
      distances.append(distances.isEmpty() ? "" : " ").append(distance);
      before = shard.first();
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
