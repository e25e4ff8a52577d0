package wenzhai.vault;

import java.util.Locale;

/** What became of a picture that an article shows: an entry of the lock file. */
public sealed interface Entry {
  /** By what the articles know it: its address, or {@code data:} and a hash. */
  String address();

  /** When that was found out, ISO 8601. */
  String when();

  /**
   * A picture that is there.
   *
   * @param by which way it came
   * @param last the address that answered in the end, after all redirections
   * @param hash SHA-256 of the kept bytes, 64 hexadecimal digits
   * @param format what its bytes are
   * @param width in CSS pixels, as shown; 0 when not known
   * @param height likewise
   * @param bytes how many
   */
  record Kept(
      String address,
      Way by,
      String last,
      String hash,
      Format format,
      int width,
      int height,
      long bytes,
      String when)
      implements Entry {
    /** Its file's name in the folder of pictures. */
    public String fileName() {
      return hash + "." + format.extension();
    }
  }

  /**
   * A picture that could not be had.
   *
   * @param reason in one word: {@code http-404}
   * @param message the same for people
   */
  record Failed(String address, String reason, String message, String when) implements Entry {}

  /** Where a picture was found. */
  enum Way {
    /** At its own address. */
    ORIGINAL,
    /** At the address of a larger version, which the article names beside it. */
    LARGER,
    /** At the proxy that the article shows it through. */
    PROXY,
    /** In an archive of the web. */
    ARCHIVE,
    /** In the article itself. */
    DATA;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
