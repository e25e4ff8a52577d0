package wenzhai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import wenzhai.model.ACard;
import wenzhai.model.SiteConfig;

class HostFilesTest {
  @Test
  void namesTheSitemapWhereThereIsOne() {
    assertThat(ASite.at("https://digest.example/").files(new HostFiles()))
        .containsEntry(
            "robots.txt",
            "User-agent: *\nAllow: /\n\nSitemap: https://digest.example/sitemap.xml\n")
        .containsEntry(".nojekyll", "")
        .hasSize(2);
    assertThat(ASite.at("").files(new HostFiles()))
        .containsEntry("robots.txt", "User-agent: *\nAllow: /\n");
  }

  @Test
  void namesTheCustomDomain() {
    SiteConfig plain = ACard.site("");
    SiteConfig site =
        new SiteConfig(
            plain.title(),
            plain.description(),
            plain.language(),
            plain.timezone(),
            plain.baseUrl(),
            plain.author(),
            plain.topics(),
            plain.navigation(),
            plain.images(),
            Optional.of("digest.example"),
            plain.pageSize(),
            plain.changesPages(),
            plain.search(),
            plain.scriptSwitch(),
            plain.typographyOff(),
            plain.imprint(),
            plain.sharing(),
            plain.fingerprint());
    assertThat(new ASite().site(site).files(new HostFiles()))
        .containsEntry("CNAME", "digest.example\n");
  }
}
