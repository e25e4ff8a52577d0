package wenzhai.net;

import java.util.List;
import java.util.Optional;
import wenzhai.model.WebAddress;

/** What became of a question. */
public sealed interface Answer {
  /** The address that was asked last: the question's own, or where redirections led. */
  WebAddress address();

  /**
   * A host answered.
   *
   * @param address whose answer it is
   * @param status 200 to 599
   * @param headers in the order of their names, which are in lower case
   * @param body as much as the limit allows
   * @param whole false when there is more than that
   * @param redirects how many were followed
   */
  record Came(
      WebAddress address,
      int status,
      List<Header> headers,
      byte[] body,
      boolean whole,
      int redirects)
      implements Answer {
    public Came {
      headers = List.copyOf(headers);
    }

    /** The first value of a header, whose name is given in lower case. */
    public Optional<String> header(String name) {
      return headers.stream().filter(h -> h.name().equals(name)).map(Header::value).findFirst();
    }
  }

  /** A line of what a host says about its answer. */
  record Header(String name, String value) {}

  /** The address is none that may be asked: the host was not spoken to. */
  record Refused(WebAddress address, String why) implements Answer {}

  /** No answer came. */
  record Failed(WebAddress address, Failure failure, String why) implements Answer {}

  /** Why no answer came. */
  enum Failure {
    /** There is no host of this name. */
    NO_HOST,
    /** Nobody listens there. */
    NO_CONNECTION,
    /** The host could not show that it is the one. */
    NOT_SECURE,
    /** It took longer than is waited. */
    TOO_SLOW,
    /** Redirections in a circle, or too many. */
    TOO_MANY_REDIRECTS,
    /** What came is no answer. */
    BROKEN
  }
}
