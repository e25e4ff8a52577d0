package wenzhai.export.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wenzhai.model.Language;

/**
 * The fonts of this machine; the only class that touches AWT. A line is set in the first font that
 * has all of its characters.
 */
final class SystemFonts implements Typesetter {
  private static final List<String> ANYWHERE = List.of("Georgia", "Noto Serif", "DejaVu Serif");

  private final List<Font> fonts = new ArrayList<>();

  SystemFonts(Language language) {
    String region = language.tag().startsWith("zh-Hant") ? "TC" : "SC";
    List<String> families = new ArrayList<>();
    for (String family :
        List.of("Noto Serif CJK %s", "Noto Serif %s", "Source Han Serif %s", "Songti %s")) {
      families.add(String.format(Locale.ROOT, family, region));
    }
    for (String family :
        List.of("Noto Sans CJK %s", "Noto Sans %s", "Source Han Sans %s", "PingFang %s")) {
      families.add(String.format(Locale.ROOT, family, region));
    }
    families.add(region.equals("TC") ? "Microsoft JhengHei" : "Microsoft YaHei");
    families.addAll(language.isChinese() ? families.size() : 0, ANYWHERE);
    for (String family : families) {
      Font font = new Font(family, Font.BOLD, 1);
      // a family that is not there is answered with another one
      if (font.getFamily(Locale.ROOT).equals(family)) {
        fonts.add(font);
      }
    }
    fonts.add(new Font(Font.SERIF, Font.BOLD, 1));
  }

  @Override
  public Optional<Sheet> line(String text, int size) {
    for (Font font : fonts) {
      if (font.canDisplayUpTo(text) < 0) {
        return Optional.of(set(text, font.deriveFont((float) size), size));
      }
    }
    return Optional.empty();
  }

  private static Sheet set(String text, Font font, int size) {
    FontRenderContext plain = new FontRenderContext(null, true, true);
    int width = Math.max(1, (int) Math.ceil(font.getStringBounds(text, plain).getWidth()));
    int height = size * 3 / 2;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setColor(Color.WHITE);
    graphics.setFont(font);
    graphics.drawString(text, 0, size * 23 / 20);
    graphics.dispose();
    return new Sheet(width, height, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
  }
}
