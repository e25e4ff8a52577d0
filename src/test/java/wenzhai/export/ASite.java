package wenzhai.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wenzhai.arrange.Arranger;
import wenzhai.model.ACard;
import wenzhai.model.Article;
import wenzhai.model.Blocks;
import wenzhai.model.Bodies;
import wenzhai.model.Card;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.Problems;
import wenzhai.model.SiteConfig;

/** A small digest for tests and what exports make of it. */
final class ASite {
  private final List<Card> cards = new ArrayList<>();
  private final Map<String, String> bodies = new TreeMap<>();
  private SiteConfig site = ACard.site("");
  private List<CuratorPage> pages = List.of();

  static ASite at(String baseUrl) {
    return new ASite().site(ACard.site(baseUrl));
  }

  ASite site(SiteConfig value) {
    site = value;
    return this;
  }

  ASite pages(CuratorPage... values) {
    pages = List.of(values);
    return this;
  }

  ASite with(ACard card, String body) {
    Card built = card.build();
    cards.add(built);
    bodies.put(built.file(), body);
    return this;
  }

  ASite with(ACard card) {
    return with(card, "<p>正文。</p>");
  }

  /** The files that an export writes, as text. */
  Map<String, String> files(Export export) {
    Digest digest = new Arranger().arrange(cards, site, List.of(), pages, new Problems());
    Map<String, String> files = new TreeMap<>();
    Bodies texts = card -> new Article(card, bodies.get(card.file()), List.of(), Blocks.NONE);
    export.write(
        digest,
        texts,
        file -> files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
    return files;
  }
}
