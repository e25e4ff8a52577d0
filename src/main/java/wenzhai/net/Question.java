package wenzhai.net;

import java.util.SortedMap;
import java.util.TreeMap;
import wenzhai.model.WebAddress;

/**
 * What a host is asked.
 *
 * @param method {@code GET} or {@code HEAD}
 * @param address of what
 * @param headers what else is said, by name
 */
public record Question(String method, WebAddress address, SortedMap<String, String> headers) {
  public Question {
    headers = new TreeMap<>(headers);
  }

  public static Question get(WebAddress address) {
    return new Question("GET", address, new TreeMap<>());
  }

  public static Question head(WebAddress address) {
    return new Question("HEAD", address, new TreeMap<>());
  }

  /** The same question with a header. */
  public Question with(String header, String value) {
    SortedMap<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Question(method, address, more);
  }

  Question to(WebAddress other) {
    return new Question(method, other, headers);
  }
}
