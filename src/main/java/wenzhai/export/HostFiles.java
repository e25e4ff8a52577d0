package wenzhai.export;

import java.nio.charset.StandardCharsets;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.OutputFile;
import wenzhai.model.Sink;

/**
 * The files that tell a web host and its visitors' robots what to do: {@code robots.txt}, {@code
 * .nojekyll} so that GitHub Pages serves every file as it is, {@code CNAME} for a custom domain.
 */
public final class HostFiles implements Export {
  @Override
  public void write(Digest digest, Bodies bodies, Sink sink) {
    String sitemap =
        PublicAddress.of(digest.site())
            .map(site -> "\nSitemap: " + site.of(Sitemap.PATH) + "\n")
            .orElse("");
    sink.accept(text("robots.txt", "User-agent: *\nAllow: /\n" + sitemap));
    sink.accept(text(".nojekyll", ""));
    digest.site().domain().ifPresent(domain -> sink.accept(text("CNAME", domain + "\n")));
  }

  private static OutputFile text(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
