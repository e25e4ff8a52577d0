package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureVersionTest {
  private static PictureVersion of(String address) {
    return PictureVersion.of(address).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://a.example/tea-300x200.jpg https://a.example/tea-1024x683.jpg",
        "https://a.example/tea-300x200.jpg http://www.a.example/tea.jpg",
        "https://a.example/tea.jpg?w=640 https://a.example/tea.jpg",
        "https://a.example/tea.jpg?w=640&h=300&q=50 https://a.example/tea.jpg?w=1280",
        "https://a.example/tea.jpg?id=7&w=640 https://a.example/tea.jpg?id=7&w=1280",
        "https://a.example/tea.jpg?resize=640,360 https://a.example/tea.jpg?fit=1200%2C675",
        "https://i0.wp.com/a.example/tea-300x200.jpg?ssl=1 https://a.example/tea.jpg",
        "https://images.weserv.nl/?url=a.example/tea-300x200.jpg https://a.example/tea.jpg",
        "https://mmbiz.qpic.cn/mmbiz_jpg/AbC/640?wx_fmt=jpeg https://mmbiz.qpic.cn/mmbiz_jpg/AbC/0",
        "https://wx1.sinaimg.cn/mw690/5f1.jpg https://wx1.sinaimg.cn/large/5f1.jpg",
        "https://pic1.zhimg.com/v2-5f1_720w.jpg https://pic1.zhimg.com/v2-5f1_r.jpg",
        "https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Tea.jpg/300px-Tea.jpg"
            + " https://upload.wikimedia.org/wikipedia/commons/a/ab/Tea.jpg",
        "https://ichef.bbci.co.uk/ace/ws/320/cpsprodpb/1/tea.jpg"
            + " https://ichef.bbci.co.uk/ace/ws/800/cpsprodpb/1/tea.jpg",
        "https://i.guim.co.uk/img/tea.jpg?width=465&s=a https://i.guim.co.uk/img/tea.jpg?width=900&s=b",
        "https://miro.medium.com/v2/resize:fit:640/1*x.png"
            + " https://miro.medium.com/v2/resize:fit:1400/1*x.png",
        "https://substackcdn.com/image/fetch/w_424,c_limit,f_auto/https%3A%2F%2Fs%2Ftea.png"
            + " https://substackcdn.com/image/fetch/w_1456,c_limit,f_auto/https%3A%2F%2Fs%2Ftea.png"
      })
  void tellsASmallerVersionOfThePictureFromALargerOne(String smaller, String larger) {
    assertThat(of(smaller).identity()).isEqualTo(of(larger).identity());
    assertThat(of(larger).isLargerThan(of(smaller))).isTrue();
    assertThat(of(smaller).isLargerThan(of(larger))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://a.example/map_a.jpg https://a.example/map_b.jpg",
        "https://a.example/tea-1.jpg https://a.example/tea-2.jpg",
        "https://a.example/tea.jpg https://b.example/tea.jpg",
        "https://a.example/show?id=1 https://a.example/show?id=2",
        "https://a.example/show?q=1 https://a.example/show?q=2",
        "https://a.example/show?h=12 https://a.example/show?h=13",
        "https://a.example/2024x10/tea.jpg https://a.example/2024x11/tea.jpg",
        "https://a.example/mw690/5f1.jpg https://a.example/large/5f1.jpg",
        "https://a.example/v2-5f1_b.jpg https://a.example/v2-5f1_r.jpg",
        "https://images.weserv.nl/?url=a.example/tea.jpg https://images.weserv.nl/?url=a.example/pot.jpg",
        "https://a.example/tea.jpg?w=640&crop=left https://a.example/tea.jpg?w=640&crop=right"
      })
  void takesPicturesForTwoWhereItIsInDoubt(String one, String other) {
    assertThat(of(one).identity()).isNotEqualTo(of(other).identity());
  }

  @Test
  void doesNotKnowWhichIsLargerWhereASizeHasAName() {
    PictureVersion named = of("https://pic1.zhimg.com/v2-5f1_b.jpg");
    PictureVersion numbered = of("https://pic1.zhimg.com/v2-5f1_720w.jpg");
    assertThat(named.identity()).isEqualTo(numbered.identity());
    assertThat(named.isLargerThan(numbered)).isFalse();
    assertThat(numbered.isLargerThan(named)).isFalse();
    assertThat(PictureVersion.of("../assets/pictures/a.png")).isEmpty();
  }
}
