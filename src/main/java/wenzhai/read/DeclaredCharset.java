package wenzhai.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.LowerCase;

/** The encoding that a file claims for itself in a {@code meta} element or an XML declaration. */
final class DeclaredCharset {
  /** Where the HTML standard has browsers look, doubled for headers that clippers add. */
  private static final int HEAD = 2048;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:charset\\s{0,9}=|<\\?xml[^>]{0,99}encoding\\s{0,9}=)\\s{0,9}[\"']?([a-z0-9_.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** Encodings that change their meaning midway, or that the step before has ruled out. */
  private static final Set<String> NOT_BELIEVED = Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE");

  private DeclaredCharset() {}

  static Optional<Charset> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(head);
    return declaration.find() ? named(declaration.group(1)) : Optional.empty();
  }

  /** The encoding that browsers use for that label, of those that text is read by. */
  static Optional<Charset> named(String label) {
    String name =
        switch (LowerCase.of(label)) {
          case "gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936", "euc-cn", "gb18030" -> "GB18030";
          case "big5", "big5-hkscs", "cn-big5", "x-x-big5", "cp950" -> ChineseEncoding.BIG5.java();
          case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "euc-kr", "ks_c_5601-1987" -> "x-windows-949";
          default -> label;
        };
    boolean stateful = LowerCase.of(name).matches("(?:x-)?(?:iso-?2022|utf-?7|hz).*");
    if (stateful || !Charset.isSupported(name)) {
      return Optional.empty();
    }
    Charset charset = Charset.forName(name);
    boolean alike =
        Strict.decode(new byte[] {'A', '<', '"'}, 0, charset).equals(Optional.of("A<\""));
    return alike && !NOT_BELIEVED.contains(charset.name())
        ? Optional.of(charset)
        : Optional.empty();
  }
}
