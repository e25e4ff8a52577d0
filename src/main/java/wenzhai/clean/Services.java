package wenzhai.clean;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.WebAddress;

/** The services that pages embed things from: their names, and where a person finds the thing. */
record Services(String name, String address) {
  private static final Pattern YOUTUBE =
      Pattern.compile(
          "//(?:www\\.|m\\.)?(?:youtube(?:-nocookie)?\\.com/(?:embed/|v/|shorts/|watch\\?(?:[^#]{0,200}&)?v=)"
              + "|youtu\\.be/)([A-Za-z0-9_-]{6,15})");
  private static final Pattern VIMEO =
      Pattern.compile("//(?:player\\.)?vimeo\\.com/(?:video/)?([0-9]{4,12})");
  private static final Pattern BILIBILI =
      Pattern.compile("bilibili\\.com/.{0,300}?(BV[A-Za-z0-9]{8,12})");
  private static final Pattern TWEET =
      Pattern.compile("platform\\.(?:twitter|x)\\.com/.{0,300}?[?&]id=([0-9]{5,25})");
  private static final Pattern NOISE =
      Pattern.compile(
          "doubleclick|googlesyndication|googletagmanager|google-analytics|adservice|amazon-adsystem"
              + "|facebook\\.com/(?:plugins/(?:like|share|follow|page)|tr\\b)|widgets\\.wp\\.com/likes"
              + "|platform\\.twitter\\.com/widgets/(?:tweet_button|follow)|disqus\\.com|criteo|outbrain"
              + "|taboola|recaptcha|/ads?[/?.]");

  /** What is embedded from that address; empty when nobody would miss it. */
  static Optional<Services> of(WebAddress address) {
    String value = address.value();
    if (value.length() > 2000 || NOISE.matcher(value).find()) {
      return Optional.empty();
    }
    Matcher youtube = YOUTUBE.matcher(value);
    if (youtube.find() && !youtube.group(1).equals("videoseries")) {
      return Optional.of(
          new Services("YouTube", "https://www.youtube.com/watch?v=" + youtube.group(1)));
    }
    Matcher vimeo = VIMEO.matcher(value);
    if (vimeo.find()) {
      return Optional.of(new Services("Vimeo", "https://vimeo.com/" + vimeo.group(1)));
    }
    Matcher bilibili = BILIBILI.matcher(value);
    if (bilibili.find()) {
      return Optional.of(
          new Services("bilibili", "https://www.bilibili.com/video/" + bilibili.group(1)));
    }
    Matcher tweet = TWEET.matcher(value);
    if (tweet.find()) {
      return Optional.of(new Services("X", "https://x.com/i/status/" + tweet.group(1)));
    }
    return Optional.of(new Services(nameOf(address.host()), target(address).value()));
  }

  /** A player's address names the thing that it plays in a parameter. */
  private static WebAddress target(WebAddress address) {
    String host = address.host();
    if (host.equals("w.soundcloud.com")
        || host.equals("www.facebook.com")
        || host.endsWith("embedly.com")) {
      for (String name : new String[] {"url", "href", "src"}) {
        Optional<WebAddress> inner = address.parameter(name).flatMap(Services::decoded);
        if (inner.isPresent()) {
          return inner.get().withoutTracking();
        }
      }
    }
    return address.withoutTracking();
  }

  private static Optional<WebAddress> decoded(String value) {
    String text = value;
    for (int round = 0; round < 3 && !text.contains("://"); round++) {
      try {
        text = URLDecoder.decode(text, StandardCharsets.UTF_8);
      } catch (IllegalArgumentException malformed) {
        return Optional.empty();
      }
    }
    return WebAddress.parse(text.replaceFirst("%3[Ff].*$", ""));
  }

  private static String nameOf(String host) {
    String bare = host.replaceFirst("^(?:www|player|w|embed|m)\\.", "");
    return switch (bare) {
      case "soundcloud.com" -> "SoundCloud";
      case "facebook.com" -> "Facebook";
      case "instagram.com" -> "Instagram";
      case "twitter.com", "x.com", "platform.twitter.com" -> "X";
      case "open.spotify.com" -> "Spotify";
      case "podcasts.apple.com", "embed.podcasts.apple.com" -> "Apple Podcasts";
      case "dailymotion.com" -> "Dailymotion";
      case "v.qq.com" -> "腾讯视频";
      case "youku.com" -> "优酷";
      case "tiktok.com" -> "TikTok";
      case "t.me" -> "Telegram";
      default -> bare;
    };
  }
}
