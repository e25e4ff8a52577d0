package wenzhai.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import wenzhai.model.Sink;

/** A file with which what is written is compared, instead of being kept. */
final class ComparedFile extends OutputStream {
  private static final int SLICE = 1 << 16;

  /** Ends the writing as soon as the outcome is known. */
  private static final class Differs extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final InputStream file;

  private ComparedFile(InputStream file) {
    this.file = file;
  }

  /** Whether a file holds that content and nothing more. */
  static boolean holds(Path file, Sink.Content content) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      OutputStream compared = new BufferedOutputStream(new ComparedFile(in), SLICE);
      content.writeTo(compared);
      compared.flush();
      return in.read() < 0;
    } catch (Differs differs) {
      return false;
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    byte[] there = file.readNBytes(length);
    if (!Arrays.equals(there, 0, there.length, bytes, from, from + length)) {
      throw new Differs();
    }
  }
}
