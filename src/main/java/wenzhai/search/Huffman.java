package wenzhai.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The lengths of Huffman's codes, the same for the same weights whatever the order. */
final class Huffman {
  private Huffman() {}

  /** A subtree; the number settles which of two that weigh the same is joined first. */
  private record Node(long weight, int number) {}

  static Map<String, Integer> lengths(Map<String, Integer> weights) {
    List<String> symbols = new ArrayList<>(weights.keySet());
    symbols.sort(Comparator.<String, Integer>comparing(weights::get).thenComparing(s -> s));
    PriorityQueue<Node> forest =
        new PriorityQueue<>(Comparator.comparing(Node::weight).thenComparing(Node::number));
    for (int i = 0; i < symbols.size(); i++) {
      forest.add(new Node(weights.get(symbols.get(i)), i));
    }
    int[] parents = new int[2 * symbols.size()];
    int next = symbols.size();
    while (forest.size() > 1) {
      Node one = forest.remove();
      Node other = forest.remove();
      parents[one.number()] = next;
      parents[other.number()] = next;
      forest.add(new Node(one.weight() + other.weight(), next++));
    }
    int[] depths = new int[2 * symbols.size()];
    for (int node = next - 2; node >= 0; node--) {
      depths[node] = depths[parents[node]] + 1;
    }
    Map<String, Integer> lengths = new HashMap<>();
    for (int i = 0; i < symbols.size(); i++) {
      // a code of one symbol needs a bit all the same
      lengths.put(symbols.get(i), Math.max(1, depths[i]));
    }
    return lengths;
  }
}
