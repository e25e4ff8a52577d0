package wenzhai.clean;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.ImagePolicy;
import wenzhai.model.Picture;
import wenzhai.model.WebAddress;

/** One text while its pictures are given the form in which readers get them. */
final class ShownPictures {
  /** Pictures in the text of a page that weigh no more may stand there without a file. */
  private static final int LARGEST_INLINE = 300_000;

  private static final int NONE = -1;
  private static final String FIGURE = "<figure>";
  private static final String END_OF_FIGURE = "</figure>";

  private final String html;
  private final String root;
  private final Illustration illustration;
  private final StringBuilder out;

  /** Where in the output the link begins that is open. */
  private int link = NONE;

  private Optional<WebAddress> linkTarget = Optional.empty();

  /** The site's copies that the text has shown so far. */
  private final Set<String> copies = new HashSet<>();

  /** The last picture that was taken out of that link. */
  private Optional<WebAddress> takenOut = Optional.empty();

  ShownPictures(String html, String root, Illustration illustration) {
    this.html = html;
    this.root = root;
    this.illustration = illustration;
    this.out = new StringBuilder(html.length() + 512);
  }

  String whole() {
    int copied = 0;
    int at = 0;
    for (int next = html.indexOf('<'); next >= 0; next = html.indexOf('<', at)) {
      if (!matters(next)) {
        at = next + 1;
        continue;
      }
      out.append(html, copied, next);
      Tag tag = Tag.at(html, next);
      at = tag.end();
      if (html.startsWith(FIGURE, next)) {
        if (repeats(at)) {
          at = html.indexOf(END_OF_FIGURE, at) + END_OF_FIGURE.length();
        } else {
          copy(tag);
        }
      } else if (html.startsWith("<img ", next)) {
        picture(tag);
      } else if (html.startsWith("</a>", next)) {
        closeLink();
      } else {
        openLink(tag);
      }
      copied = at;
    }
    return out.append(html, copied, html.length()).toString();
  }

  /**
   * Whether a picture, a figure or a link begins there, or a link ends; no other tag is looked at.
   */
  private boolean matters(int start) {
    return switch (start + 1 < html.length() ? html.charAt(start + 1) : ' ') {
      case 'a' -> html.startsWith("<a ", start);
      case '/' -> html.startsWith("</a>", start);
      case 'i' -> html.startsWith("<img ", start);
      case 'f' -> html.startsWith(FIGURE, start);
      default -> false;
    };
  }

  private void openLink(Tag tag) {
    link = out.length();
    linkTarget = WebAddress.parse(tag.value("href"));
    takenOut = Optional.empty();
    copy(tag);
  }

  /** A link whose picture went out of it leads on, by its host's name, unless to that picture. */
  private void closeLink() {
    boolean empty = takenOut.isPresent() && isEmpty(out.substring(link));
    if (empty && leadsToPicture()) {
      out.setLength(link);
    } else {
      if (empty) {
        out.append(escaped(linkTarget.orElseThrow().host())).insert(link, ' ');
      }
      out.append("</a>");
    }
    link = NONE;
    takenOut = Optional.empty();
  }

  private boolean leadsToPicture() {
    return linkTarget.isEmpty()
        || linkTarget.get().key().equals(takenOut.orElseThrow().key())
        || linkTarget.get().path().matches("(?i).*\\.(jpe?g|png|gif|webp|avif|svg|bmp)");
  }

  private static boolean isEmpty(String content) {
    return !content.contains("<img ") && content.replaceAll("<[^>]*>", "").isBlank();
  }

  private void picture(Tag tag) {
    String source = tag.value("src");
    boolean shown = illustration.policy() != ImagePolicy.NONE;
    Optional<Picture> copy = illustration.shown(source, root);
    if (copy.isPresent()) {
      copies.add(copy.get().asset());
      show(tag, copy.get());
    } else if (PictureSource.isData(source)) {
      showInline(tag, shown && source.length() <= LARGEST_INLINE);
    } else {
      Optional<WebAddress> address = WebAddress.parse(source);
      if (address.isEmpty()) {
        copyIf(shown, tag);
      } else if (illustration.policy() == ImagePolicy.REMOTE) {
        copy(tag);
      } else {
        link(tag, address.get());
      }
    }
  }

  /** Whether a figure whose content begins there is nothing but a picture that was shown before. */
  private boolean repeats(int start) {
    if (!html.startsWith("<img ", start)) {
      return false;
    }
    Tag img = Tag.at(html, start);
    Optional<Picture> copy = illustration.shown(img.value("src"), root);
    return html.startsWith(END_OF_FIGURE, img.end())
        && copy.filter(picture -> copies.contains(picture.asset())).isPresent();
  }

  private void showInline(Tag tag, boolean shown) {
    copyIf(shown, tag);
    if (!shown) {
      out.append(escaped(Texts.strip(tag.value("alt"))));
    }
  }

  private void show(Tag tag, Picture picture) {
    out.append("<img src=\"").append(root).append(picture.asset()).append('"');
    if (!picture.versions().isEmpty()) {
      out.append(" srcset=\"").append(picture.sourceSet(root)).append('"');
      out.append(" sizes=\"").append(Picture.SIZES).append('"');
    }
    out.append(" alt=\"").append(tag.written("alt")).append('"');
    if (picture.width() > 0 && picture.height() > 0) {
      out.append(" width=\"").append(picture.width());
      out.append("\" height=\"").append(picture.height()).append('"');
    }
    out.append(" loading=\"lazy\" decoding=\"async\">");
  }

  /** A link to a picture stands before the link that the picture stood in. */
  private void link(Tag tag, WebAddress address) {
    String alt = Texts.strip(tag.value("alt"));
    String there =
        "<a class=\"picture\" href=\""
            + tag.written("src")
            + "\" rel=\"noopener noreferrer\">"
            + escaped(alt.isEmpty() ? address.host() : alt)
            + "</a>";
    if (link == NONE) {
      out.append(there);
    } else {
      out.insert(link, there);
      link += there.length();
      takenOut = Optional.of(address);
    }
  }

  private void copyIf(boolean wanted, Tag tag) {
    if (wanted) {
      copy(tag);
    }
  }

  private void copy(Tag tag) {
    out.append(html, tag.start(), tag.end());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\u00a0", "&nbsp;");
  }
}
