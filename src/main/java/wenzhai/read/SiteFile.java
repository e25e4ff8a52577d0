package wenzhai.read;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import wenzhai.model.ImagePolicy;
import wenzhai.model.Imprint;
import wenzhai.model.Language;
import wenzhai.model.Reprint;
import wenzhai.model.Sharing;
import wenzhai.model.SiteConfig;
import wenzhai.model.TypographyRule;
import wenzhai.model.WebAddress;

/** The file {@code site.yml}: what the curator says about the site, and what holds unsaid. */
final class SiteFile {
  static final String NAME = "site.yml";

  private static final Set<String> KEYS =
      Set.of(
          "title",
          "description",
          "language",
          "timezone",
          "baseUrl",
          "author",
          "topics",
          "navigation",
          "images",
          "domain",
          "pageSize",
          "changesPages",
          "search",
          "scriptSwitch",
          "id",
          "contact",
          "citation",
          "socialCard",
          TypographyKey.NAME,
          ReprintKey.NAME,
          DownloadsKey.NAME);

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");

  private static final Pattern HOST =
      Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62})(?:\\.[a-z0-9-]{1,63}){1,8}");

  private final YamlKeys keys;

  private SiteFile(YamlKeys keys) {
    this.keys = keys;
  }

  /**
   * What the file says.
   *
   * @param baseUrl what the command line says in its place
   * @param shaping what else shapes articles
   */
  static SiteConfig read(YamlKeys keys, Optional<String> baseUrl, List<byte[]> shaping) {
    keys.expect(KEYS);
    SiteFile file = new SiteFile(keys);
    Language language = file.language();
    ImagePolicy images = file.images();
    Set<TypographyRule> typographyOff = TypographyKey.off(keys).orElse(Set.of());
    // nothing else of the file is asked while an article is parsed and cleaned
    String own = language.tag() + " " + images + " " + new TreeSet<>(typographyOff);
    List<byte[]> all = new ArrayList<>(shaping);
    all.add(own.getBytes(StandardCharsets.UTF_8));
    return new SiteConfig(
        keys.text("title").orElse(defaultTitle(language)),
        keys.text("description").orElse(""),
        language,
        file.timezone(),
        baseUrl.or(file::baseUrl),
        keys.text("author"),
        List.copyOf(keys.texts("topics")),
        List.copyOf(keys.texts("navigation")),
        images,
        file.domain(),
        keys.number("pageSize", 5, 500).orElse(30),
        keys.flag("changesPages").orElse(true),
        keys.flag("search").orElse(true),
        keys.flag("scriptSwitch").orElse(true),
        typographyOff,
        file.imprint(),
        new Sharing(ReprintKey.of(keys).orElse(Reprint.WHOLE), DownloadsKey.of(keys)),
        Hash.ofList(16, all));
  }

  /**
   * A public address as the site needs it: of the web, without query and fragment, ending in a
   * slash.
   */
  static Optional<String> normalBase(String address) {
    return WebAddress.parse(address.strip())
        .map(WebAddress::value)
        .filter(url -> url.indexOf('?') < 0 && url.indexOf('#') < 0)
        .map(url -> url.endsWith("/") ? url : url + "/");
  }

  private static String defaultTitle(Language language) {
    return language.isChinese() ? "文摘" : "Digest";
  }

  private Language language() {
    Optional<YamlNode.Scalar> value = keys.scalar("language", "text");
    if (value.isEmpty()) {
      return Language.ZH_HANS;
    }
    if (Language.isTag(value.get().text())) {
      return Language.of(value.get().text());
    }
    keys.wrongValue("language", value.get(), "write a language tag such as zh-Hans, zh-Hant or en");
    return Language.ZH_HANS;
  }

  private ZoneId timezone() {
    ZoneId usual = ZoneId.of("Asia/Shanghai");
    Optional<YamlNode.Scalar> value = keys.scalar("timezone", "text");
    if (value.isEmpty()) {
      return usual;
    }
    try {
      return ZoneId.of(value.get().text().strip());
    } catch (DateTimeException unknown) {
      keys.wrongValue("timezone", value.get(), "write an IANA zone such as Asia/Shanghai or UTC");
      return usual;
    }
  }

  private Optional<String> baseUrl() {
    Optional<YamlNode.Scalar> value = keys.scalar("baseUrl", "text");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> base = normalBase(value.get().text());
    if (base.isEmpty()) {
      keys.wrongValue(
          "baseUrl", value.get(), "write the site's address, such as https://example.org/digest/");
    }
    return base;
  }

  private ImagePolicy images() {
    return oneOf("images", ImagePolicy.values(), "write local, remote or none")
        .orElse(ImagePolicy.LOCAL);
  }

  private Imprint imprint() {
    Imprint unsaid = Imprint.UNSAID;
    return new Imprint(
        id(),
        keys.text("contact"),
        oneOf("citation", Imprint.Citation.values(), "write plain or gb7714")
            .orElse(unsaid.citation()),
        oneOf("socialCard", Imprint.SocialCard.values(), "write site, articles or none")
            .orElse(unsaid.socialCard()));
  }

  private Optional<String> id() {
    Optional<YamlNode.Scalar> value = keys.scalar("id", "text");
    Optional<String> id = value.map(v -> v.text().strip()).filter(v -> ID.matcher(v).matches());
    if (value.isPresent() && id.isEmpty()) {
      keys.wrongValue("id", value.get(), "write up to 64 letters, digits, dots and hyphens");
    }
    return id;
  }

  /** The value whose name the key's is, in small letters. */
  private <E extends Enum<E>> Optional<E> oneOf(String key, E[] known, String remedy) {
    Optional<YamlNode.Scalar> value = keys.scalar(key, "text");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String word = value.get().text().strip().toUpperCase(Locale.ROOT);
    for (E one : known) {
      if (one.name().equals(word)) {
        return Optional.of(one);
      }
    }
    keys.wrongValue(key, value.get(), remedy);
    return Optional.empty();
  }

  private Optional<String> domain() {
    Optional<YamlNode.Scalar> value = keys.scalar("domain", "text");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> host = host(value.get().text().strip());
    if (host.isEmpty()) {
      keys.wrongValue("domain", value.get(), "write a host alone, such as digest.example.org");
    }
    return host;
  }

  private static Optional<String> host(String text) {
    try {
      String ascii = IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      return HOST.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
    } catch (IllegalArgumentException notAHost) {
      return Optional.empty();
    }
  }
}
