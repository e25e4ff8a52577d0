package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;
import wenzhai.model.Metadata;
import wenzhai.model.Picture;
import wenzhai.model.SiteConfig;
import wenzhai.model.WebAddress;

/** An article while it is being cleaned: its tree, what is known about it, what was done to it. */
public final class Workbench {
  private final Element body;
  private final String file;
  private final Metadata metadata;
  private final SiteConfig site;
  private final Map<String, Picture> pictures;
  private final List<Change> changes = new ArrayList<>();

  Workbench(
      Element body,
      String file,
      Metadata metadata,
      SiteConfig site,
      Map<String, Picture> pictures) {
    this.body = body;
    this.file = file;
    this.metadata = metadata;
    this.site = site;
    this.pictures = pictures;
  }

  /** The {@code body} element that holds the article. */
  public Element body() {
    return body;
  }

  /** The article file's path in the content folder. */
  public String file() {
    return file;
  }

  public Metadata metadata() {
    return metadata;
  }

  public SiteConfig site() {
    return site;
  }

  /** The picture of the content folder at that path there. */
  public Optional<Picture> picture(String path) {
    return Optional.ofNullable(pictures.get(path));
  }

  /** The article's own address. */
  public Optional<WebAddress> address() {
    return metadata.url().flatMap(WebAddress::parse);
  }

  /** Puts a change on record. */
  public void changed(Change change) {
    changes.add(change);
  }

  List<Change> changes() {
    return changes;
  }
}
