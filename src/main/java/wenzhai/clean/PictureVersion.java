package wenzhai.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.LowerCase;
import wenzhai.model.WebAddress;

/**
 * What a picture's address says: which picture it is, and in what width. Many publishers keep a
 * picture in several sizes and name the size in the address.
 *
 * <p>In doubt two addresses are two pictures: so the ways of particular publishers count at their
 * own hosts only.
 *
 * @param identity equal for all sizes of one picture
 * @param width in pixels; {@link #ORIGINAL} when the address names no size, 0 when it names one in
 *     words
 */
record PictureVersion(String identity, int width) {
  /** Wider than any size that is named. */
  static final int ORIGINAL = Integer.MAX_VALUE;

  /**
   * A publisher's way to name sizes.
   *
   * @param host whose; empty for anybody's
   * @param size what is left out of the path; its first group is the width
   * @param anyQuery whether what follows the path says nothing about which picture it is
   */
  private record Way(String host, Pattern size, boolean anyQuery) {
    static Way of(String host, String size) {
      return new Way(host, Pattern.compile(size), false);
    }

    static Way ofPathAlone(String host, String size) {
      return new Way(host, Pattern.compile(size), true);
    }

    boolean isOf(String asked) {
      return host.isEmpty() || asked.equals(host) || asked.endsWith("." + host);
    }
  }

  private static final List<Way> WAYS =
      List.of(
          Way.of("", "-([0-9]{2,4})x[0-9]{2,4}(?=\\.[A-Za-z]{3,4}$)"),
          Way.of("", "-scaled(?=\\.[A-Za-z]{3,4}$)"),
          Way.ofPathAlone("mmbiz.qpic.cn", "/(0|[0-9]{3,4})$"),
          Way.of("sinaimg.cn", "^/[a-z]{2,10}([0-9]{0,4})(?=/)"),
          Way.of("zhimg.com", "^/[0-9]{2}(?=/v2-)"),
          Way.of("zhimg.com", "_(?:[a-z]{1,3}|([0-9]{2,4})w)(?=\\.[a-z]{3,4}$)"),
          Way.of("static01.nyt.com", "-(?:articleLarge|superJumbo|jumbo)(?=\\.[a-z]{3,4}$)"),
          Way.of("ichef.bbci.co.uk", "(?<=^/news/|^/ace/ws/|^/ace/standard/)([0-9]{2,4})(?=/)"),
          Way.of("miro.medium.com", "^/(?:v2/)?(?:[a-z:]*[/:]?([0-9]{2,4}))(?=/)"),
          Way.of("live.staticflickr.com", "(?<=_[0-9a-f]{8,12})_[a-z](?=\\.[a-z]{3,4}$)"),
          Way.of("substackcdn.com", "(?<=^/image/fetch/)[^/]{0,40}w_([0-9]{2,4}),c_limit[^/]*"),
          Way.ofPathAlone("i.guim.co.uk", "$"));

  /** Wikimedia has the sizes of a picture in a folder of its name. */
  private static final Pattern WIKIMEDIA =
      Pattern.compile("(/wikipedia/[a-z]+)/thumb(/[0-9a-f]/[0-9a-f]{2}/[^/]+)/([0-9]+)px-[^/]+");

  private static final Set<String> WIDTHS = Set.of("w", "width", "imwidth");
  private static final Set<String> FRAMES = Set.of("resize", "fit");
  private static final Set<String> MANNERS = Set.of("h", "height", "q", "quality", "zoom");
  private static final Set<String> IDLE = Set.of("dpr", "auto", "ssl", "strip");
  private static final Pattern LARGEST =
      Pattern.compile("/(?:large|original)|/0|_[ro]|-superJumbo|/[0-9]{2}");
  private static final Pattern WIDTH = Pattern.compile("([0-9]{2,4})(?:px)?");
  private static final Pattern FRAME = Pattern.compile("([0-9]{2,4})(?:,|%2[cC])[0-9]{2,4}");

  /** Empty when it is no address of the web. */
  static Optional<PictureVersion> of(String source) {
    return WebAddress.parse(source).map(address -> of(address.unwrapped()));
  }

  private static PictureVersion of(WebAddress address) {
    String host = address.host();
    String path = address.path();
    String query = query(address);
    int width = ORIGINAL;
    for (Way way : WAYS) {
      Matcher size = way.isOf(host) ? way.size().matcher(path) : null;
      if (size != null && size.find()) {
        width = Math.min(width, width(size));
        path = path.substring(0, size.start()) + path.substring(size.end());
        query = way.anyQuery() ? widthsOf(query) : query;
      }
    }
    Matcher wikimedia = WIKIMEDIA.matcher(path);
    if (host.equals("upload.wikimedia.org") && wikimedia.matches()) {
      width = number(wikimedia.group(3));
      path = wikimedia.group(1) + wikimedia.group(2);
    }
    return sized(bare(host) + path, query, width);
  }

  private static String bare(String host) {
    return host.startsWith("www.")
        ? host.substring(4)
        : host.startsWith("m.") ? host.substring(2) : host;
  }

  private static int width(Matcher size) {
    String words = size.group();
    if (words.isEmpty() || LARGEST.matcher(words).matches()) {
      return ORIGINAL;
    }
    return size.groupCount() == 0 || size.group(1) == null ? 0 : number(size.group(1));
  }

  private static int number(String digits) {
    return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
  }

  private static String query(WebAddress address) {
    String whole = address.withoutTracking().withoutFragment();
    int question = whole.indexOf('?');
    return question < 0 ? "" : whole.substring(question + 1);
  }

  private static String widthsOf(String query) {
    for (String pair : query.split("&")) {
      if (WIDTHS.contains(name(pair))) {
        return pair;
      }
    }
    return "";
  }

  private static String name(String pair) {
    return LowerCase.of(pair.substring(0, Math.max(0, pair.indexOf('='))));
  }

  /** Parameters that ask for a size count for nothing else; how it is made says nothing alone. */
  private static PictureVersion sized(String path, String query, int width) {
    int asked = 0;
    Set<String> others = new TreeSet<>();
    Set<String> manners = new TreeSet<>();
    for (String pair : query.split("&")) {
      String name = name(pair);
      String value = pair.substring(pair.indexOf('=') + 1);
      Matcher size = (FRAMES.contains(name) ? FRAME : WIDTH).matcher(value);
      if ((WIDTHS.contains(name) || FRAMES.contains(name)) && size.matches()) {
        asked = Math.max(asked, number(size.group(1)));
      } else if (MANNERS.contains(name)) {
        manners.add(pair);
      } else if (!pair.isEmpty() && !IDLE.contains(name)) {
        others.add(pair);
      }
    }
    if (asked == 0) {
      others.addAll(manners);
    }
    return new PictureVersion(
        path + "?" + String.join("&", others), asked == 0 ? width : Math.min(width, asked));
  }

  /** Whether this is the same picture in more pixels. */
  boolean isLargerThan(PictureVersion other) {
    return identity.equals(other.identity) && width > 0 && other.width > 0 && width > other.width;
  }
}
