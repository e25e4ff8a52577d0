package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.haichao.example/n/88213, haichao.example/n/88213",
    "http://haichao.example/, haichao.example",
    "https://haichao.example, haichao.example",
    "www.haichao.example, haichao.example",
    "https://h.example/a/b.html?x=1&y=2#z, h.example/a/b.html",
    "https://h.example/%E5%BC%95%E8%88%AA/2026, h.example/…",
    "https://h.example/引航, h.example/…",
    "https://h.example/a-very-long-path-that-goes-on-and-on-and-on, h.example/a-very-long-path-that-goes-on-and-on-…"
  })
  void readersSeeTheHostAndAShortPlainPath(String address, String shown) {
    assertThat(Addresses.shown(address)).isEqualTo(shown);
  }
}
