package wenzhai.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Scratch;
import wenzhai.model.Sink;

/**
 * The making of the search index: one block of articles after the other, in any order and by many
 * threads, then the whole.
 *
 * <p>In memory there is what is known of one block for each thread, and a few numbers for each
 * article; the keys wait on disk until they are merged.
 */
public final class SearchIndex {
  /** From so many articles the code of the texts is learned. */
  private static final int SAMPLES = 512;

  private static final int SAMPLE_UNITS = 1_500;

  private final List<Entry> entries;
  private final Bodies bodies;
  private final Scratch scratch;
  private final Sink sink;
  private final TextModel model;
  private final Finished[] blocks;

  /** What is left of a block that is done. */
  private record Finished(RunWriter.Run run, List<Block.Pack> packs) {}

  /**
   * An index of which nothing is made yet.
   *
   * @param scratch where the keys wait; needed until {@link #finish}
   * @param sink where the files go
   */
  public SearchIndex(Digest digest, Bodies bodies, Scratch scratch, Sink sink) {
    List<Entry> oldestFirst = new ArrayList<>(digest.entries());
    java.util.Collections.reverse(oldestFirst);
    this.entries = List.copyOf(oldestFirst);
    this.bodies = bodies;
    this.scratch = scratch;
    this.sink = sink;
    this.model = TextModel.of(sample());
    this.blocks = new Finished[(entries.size() + Block.SIZE - 1) / Block.SIZE];
  }

  /**
   * The beginnings of some articles, evenly from the oldest half or more. Which ones changes only
   * when the collection has doubled, so that the packs of older articles stay the same as it grows.
   */
  private List<char[]> sample() {
    int from = Integer.highestOneBit(entries.size());
    int step = Math.max(1, from / SAMPLES);
    List<char[]> sample = new ArrayList<>();
    for (int i = 0; i < from; i += step) {
      char[] text = text(i).packed();
      sample.add(Arrays.copyOf(text, Math.min(SAMPLE_UNITS, text.length)));
    }
    return sample;
  }

  private SearchText text(int article) {
    Entry entry = entries.get(article);
    return SearchText.of(entry, bodies.article(entry.card()));
  }

  /** The numbers of the blocks, each to be taken once. */
  public List<Integer> blocks() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < blocks.length; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  /** Takes a block of articles in. Safe for many threads. */
  public void take(int number) {
    Block block = new Block(number, model, new ScriptFiles(sink));
    int first = number * Block.SIZE;
    int end = Math.min(entries.size(), first + Block.SIZE);
    for (int i = first; i < end; i++) {
      block.add(text(i));
    }
    block.end();
    RunWriter.Run run = block.run().write(scratch, first);
    Finished finished = new Finished(run, List.copyOf(block.packs()));
    synchronized (blocks) {
      blocks[number] = finished;
    }
  }

  /** Writes what is made of all blocks, when all are taken. */
  public void finish() {
    List<RunWriter.Run> runs = new ArrayList<>();
    List<Block.Pack> packs = new ArrayList<>();
    for (Finished block : blocks) {
      runs.add(block.run());
      packs.addAll(block.packs());
    }
    ScriptFiles files = new ScriptFiles(sink);
    List<Shards.Shard> shards = new Shards(entries.size(), files).write(runs, scratch);
    String code =
        files.write("code", "[" + joined(model.perLength()) + "]," + Literal.of(model.symbols()));
    String fold = files.write("fold", Literal.of(Fold.table()));
    files.write("index", new Manifest(entries, packs, shards, code, fold).script());
  }

  private static String joined(List<Integer> numbers) {
    return String.join(",", numbers.stream().map(String::valueOf).toList());
  }
}
