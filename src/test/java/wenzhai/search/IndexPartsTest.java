package wenzhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wenzhai.model.Scratch;

/** The quick parts of the index do what a plain reading of their purpose does. */
class IndexPartsTest {
  private static final String ALPHABET = "核谈判协议的国说在，。 ab1\n\u0001\u0003😀";

  /** A disk in memory. */
  private static final class Memory implements Scratch {
    private byte[] bytes = new byte[0];

    @Override
    public long append(byte[] more, int length) {
      int start = bytes.length;
      bytes = Arrays.copyOf(bytes, start + length);
      System.arraycopy(more, 0, bytes, start, length);
      return start;
    }

    @Override
    public void read(long place, byte[] into, int length) {
      System.arraycopy(bytes, (int) place, into, 0, length);
    }
  }

  private final Random random = new Random(31);

  @Test
  void theQueueHandsOverEachKeyWithItsArticlesInOrder() {
    for (int round = 0; round < 60; round++) {
      int blocks = random.nextInt(9);
      int different = 1 + random.nextInt(300);
      Map<Long, Map<Integer, Boolean>> wanted = new TreeMap<>();
      Memory memory = new Memory();
      List<RunWriter.Run> runs = new ArrayList<>();
      for (int block = 0; block < blocks; block++) {
        RunWriter writer = new RunWriter();
        for (int article = 0; article < random.nextInt(Block.SIZE + 1); article++) {
          for (boolean inTitle : new boolean[] {true, false}) {
            int[] keys = random.ints(random.nextInt(60), 0, different).toArray();
            for (int i = 0; i < keys.length; i++) {
              keys[i] *= 0x9e3779b9;
              wanted
                  .computeIfAbsent(Integer.toUnsignedLong(keys[i]), key -> new TreeMap<>())
                  .merge(block * Block.SIZE + article, inTitle, (one, other) -> one || other);
            }
            writer.add(keys, keys.length, article, inTitle);
          }
        }
        runs.add(writer.write(memory, block * Block.SIZE));
      }
      assertThat(read(runs, memory, blocks * Block.SIZE)).isEqualTo(written(wanted, blocks));
    }
  }

  @Test
  void ofManyRepetitionsOneIsKept() {
    RunWriter writer = new RunWriter();
    int[] keys = new int[1_000];
    Arrays.setAll(keys, i -> i);
    for (int article = 0; article < 3; article++) {
      for (int times = 0; times < 1_000; times++) {
        writer.add(keys, keys.length, article, times == 0 && article == 1);
      }
    }
    Memory memory = new Memory();
    RunWriter.Run run = writer.write(memory, 0);
    assertThat(run.length()).isEqualTo(1_000 * 5);
    Map<Long, Map<Integer, Boolean>> wanted = new TreeMap<>();
    for (long key = 0; key < 1_000; key++) {
      wanted.put(key, new TreeMap<>(Map.of(0, false, 1, true, 2, false)));
    }
    assertThat(read(List.of(run), memory, Block.SIZE)).isEqualTo(written(wanted, 1));
  }

  /** The keys, and the postings of each as they stand in a shard. */
  private static Map<Long, String> read(List<RunWriter.Run> runs, Scratch scratch, int total) {
    Map<Long, String> read = new TreeMap<>();
    RunQueue queue = new RunQueue(runs, scratch);
    Postings postings = new Postings();
    while (!queue.isEmpty()) {
      long key = queue.next(postings);
      assertThat(read.put(key, shown(postings, total))).as("a key twice").isNull();
    }
    return read;
  }

  private static Map<Long, String> written(Map<Long, Map<Integer, Boolean>> keys, int blocks) {
    Map<Long, String> written = new TreeMap<>();
    keys.forEach(
        (key, articles) -> {
          Postings postings = new Postings();
          articles.forEach((article, title) -> postings.add(2 * article + (title ? 1 : 0)));
          written.put(key, shown(postings, blocks * Block.SIZE));
        });
    return written;
  }

  private static String shown(Postings postings, int total) {
    Bits bits = new Bits();
    postings.write(bits, total);
    return new String(bits.script(bits.length() + " "), StandardCharsets.US_ASCII);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(400); i > 0; i--) {
      int few = 1 + random.nextInt(ALPHABET.length());
      text.append(ALPHABET.charAt(random.nextInt(few)));
    }
    return text.toString();
  }

  @Test
  void theVocabularyIsWhatCountingEachStringMakesIt() {
    for (int round = 0; round < 100; round++) {
      List<String> sample = new ArrayList<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        sample.add(text());
      }
      assertThat(Vocabulary.of(sample.stream().map(String::toCharArray).toList()))
          .as(sample.toString())
          .isEqualTo(PlainVocabulary.of(sample));
    }
  }

  @Test
  void theLongestRunIsTaken() {
    for (int round = 0; round < 500; round++) {
      Map<String, Integer> plain = new HashMap<>();
      Runs runs = new Runs();
      for (int i = random.nextInt(40); i > 0; i--) {
        String run = run();
        if (run.length() > 1 && plain.putIfAbsent(run, i) == null) {
          runs.add(RunTable.run(run), i);
        }
      }
      char[] text = text().toCharArray();
      for (int at = 0; at < text.length; at++) {
        String longest = "";
        for (int end = at + 2; end <= Math.min(text.length, at + Runs.LONGEST); end++) {
          String run = new String(text, at, end - at);
          longest = plain.containsKey(run) ? run : longest;
        }
        long found = runs.at(text, at);
        assertThat(found == 0 ? "" : RunTable.text(found)).isEqualTo(longest);
        assertThat(runs.number(found)).isEqualTo(plain.getOrDefault(longest, 0));
      }
    }
  }

  private String run() {
    StringBuilder run = new StringBuilder();
    for (int i = random.nextInt(Runs.LONGEST + 1); i > 0; i--) {
      run.append(ALPHABET.charAt(random.nextInt(8)));
    }
    return run.toString();
  }

  @Test
  void runsAreOrderedAsTheirTextsAre() {
    for (int round = 0; round < 5_000; round++) {
      String one = "核" + run().replaceFirst("(?s)(.{3}).*", "$1");
      String other = "核" + run().replaceFirst("(?s)(.{3}).*", "$1");
      assertThat(Integer.signum(RunTable.compare(RunTable.run(one), RunTable.run(other))))
          .as(one + " " + other)
          .isEqualTo(Integer.signum(one.compareTo(other)));
      assertThat(RunTable.text(RunTable.run(one))).isEqualTo(one);
    }
  }
}
