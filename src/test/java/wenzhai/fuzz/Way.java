package wenzhai.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A way that what somebody wrote takes through the house.
 *
 * @param name also of the folder with the cases that were found on it
 * @param charset in which the cases are kept; where it is Latin 1, each character is a byte
 * @param seeds what somebody might write
 * @param writer who writes texts out of those, or out of nothing
 * @param law fails when what must hold of each text does not hold of one
 */
record Way(
    String name,
    Charset charset,
    List<String> seeds,
    Function<Random, Supplier<String>> writer,
    Consumer<String> law) {
  static List<Way> all() {
    Articles articles = new Articles();
    List<String> whole = Seeds.articles();
    List<String> brief = whole.stream().filter(text -> text.length() < 6_000).toList();
    return List.of(
        text("article", whole, articles::article),
        text("body", Seeds.bodies(), articles::body),
        text("markdown", brief, articles::markdown),
        text("sidecar", HeaderSeeds.YAML, articles::sidecar),
        text("header", HeaderSeeds.headers(), articles::article),
        text("date", HeaderSeeds.dates(), articles::article),
        text("list", brief, articles::list),
        new Way("soup", StandardCharsets.UTF_8, List.of(), TagSoup::new, articles::body),
        new Way(
            "bytes",
            StandardCharsets.ISO_8859_1,
            brief,
            random -> new ByteMutator(random, brief),
            articles::bytes));
  }

  private static Way text(String name, List<String> seeds, Consumer<String> law) {
    return new Way(name, StandardCharsets.UTF_8, seeds, random -> new Mutator(random, seeds), law);
  }

  boolean isOfBytes() {
    return charset.equals(StandardCharsets.ISO_8859_1);
  }

  /** Texts without end, the same for the same seed. */
  Supplier<String> texts(long seed) {
    return writer.apply(new Random(seed ^ name.hashCode()));
  }

  /** A text of this way from any bytes. */
  String text(byte[] bytes) {
    String text = new String(bytes, charset);
    return isOfBytes() ? text : Mutator.whole(text);
  }
}
