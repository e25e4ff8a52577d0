package wenzhai.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import wenzhai.model.Place;
import wenzhai.model.Problem;
import wenzhai.model.Severity;

/**
 * What the last build was asked, what the folders looked like that it read and wrote, and what it
 * came to. When all of that still holds, there is nothing to build.
 *
 * @param asked which program was asked what, where
 * @param from when, in milliseconds since 1970; a clock that was set back since makes it void
 * @param until when it becomes void by itself, since an article that was held back is due
 * @param folders those that were read, and the one that was written
 * @param upshot what it came to
 */
public record LastBuild(
    List<String> asked, long from, long until, List<Seen> folders, Upshot upshot) {
  private static final int MAGIC = 0x577A4C31;

  /**
   * A folder as the build saw it.
   *
   * @param path as it was named
   * @param links whether those who read it follow links
   * @param young the time from which on its files were known by their content
   * @param print its footprint
   */
  public record Seen(String path, boolean links, long young, Footprint print) {
    /**
     * A folder as it is now.
     *
     * @throws IOException when it cannot be looked at
     */
    public static Seen now(Path path, boolean links, long millis) throws IOException {
      long young = Footprint.youngFrom(millis);
      return new Seen(path.toString(), links, young, Footprint.of(path, links, young, young)[0]);
    }

    /**
     * A folder as those leave it who have just written there. They wait for the moment in which its
     * files are young, which is shorter than to read them.
     *
     * @param clock in milliseconds since 1970
     * @throws IOException when it cannot be looked at
     */
    public static Seen written(Path path, LongSupplier clock) throws IOException {
      Footprint.outgrow(path);
      return now(path, false, clock.getAsLong());
    }

    /**
     * The same folder at another time.
     *
     * @throws IOException when it cannot be looked at
     */
    public Look again(long millis) throws IOException {
      long later = Math.max(young, Footprint.youngFrom(millis));
      Footprint[] now = Footprint.of(Path.of(path), links, young, later);
      return new Look(now[0].equals(print), new Seen(path, links, later, now[1]));
    }
  }

  /**
   * Another look at a folder.
   *
   * @param same whether nothing has changed since the first
   * @param now the folder as it is to be compared the next time
   */
  public record Look(boolean same, Seen now) {}

  public LastBuild {
    asked = List.copyOf(asked);
    folders = List.copyOf(folders);
  }

  /** The record in that file; empty when there is none that this version wrote whole. */
  public static Optional<LastBuild> read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      int length = bytes.length - Long.BYTES;
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      if (length < 0 || in.readInt() != MAGIC) {
        return Optional.empty();
      }
      DataInputStream sum =
          new DataInputStream(new ByteArrayInputStream(bytes, length, Long.BYTES));
      return sum.readLong() == sum(bytes, length) ? Optional.of(read(in)) : Optional.empty();
    } catch (IOException | RuntimeException noneOrNotWhole) {
      return Optional.empty();
    }
  }

  /** The bytes that {@link #read} reads. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(asked.size());
      for (String word : asked) {
        write(out, word);
      }
      out.writeLong(from);
      out.writeLong(until);
      out.writeInt(folders.size());
      for (Seen seen : folders) {
        write(out, seen.path);
        out.writeBoolean(seen.links);
        out.writeLong(seen.young);
        out.writeLong(seen.print.files());
        out.writeLong(seen.print.sum());
        out.writeLong(seen.print.check());
      }
      write(out, upshot);
      out.writeLong(sum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new AssertionError("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static LastBuild read(DataInputStream in) throws IOException {
    List<String> asked = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      asked.add(text(in));
    }
    long from = in.readLong();
    long until = in.readLong();
    List<Seen> folders = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      folders.add(
          new Seen(
              text(in),
              in.readBoolean(),
              in.readLong(),
              new Footprint(in.readLong(), in.readLong(), in.readLong())));
    }
    int[] counts = new int[5];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = in.readInt();
    }
    List<Problem> first = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Place place = new Place(text(in), in.readInt(), in.readInt());
      Severity severity = Severity.valueOf(text(in));
      first.add(new Problem(place, severity, text(in), text(in), text(in)));
    }
    Upshot upshot = new Upshot(counts[0], counts[1], counts[2], counts[3], counts[4], first);
    return new LastBuild(asked, from, until, folders, upshot);
  }

  private static void write(DataOutputStream out, Upshot upshot) throws IOException {
    out.writeInt(upshot.articles());
    out.writeInt(upshot.skipped());
    out.writeInt(upshot.drafts());
    out.writeInt(upshot.files());
    out.writeInt(upshot.problems());
    out.writeInt(upshot.first().size());
    for (Problem problem : upshot.first()) {
      write(out, problem.place().file());
      out.writeInt(problem.place().line());
      out.writeInt(problem.place().column());
      write(out, problem.severity().name());
      write(out, problem.code());
      write(out, problem.message());
      write(out, problem.remedy());
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static long sum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }
}
