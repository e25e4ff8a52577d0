package wenzhai.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The form in which articles are kept: JSON, named and ordered as their records are. */
final class KeptText {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .changeDefaultVisibility(
              visible ->
                  visible
                      .withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private static final ObjectWriter WRITER = JSON.writerFor(Kept.class);
  private static final ObjectReader READER = JSON.readerFor(Kept.class);

  private KeptText() {}

  static String of(Kept kept) {
    return WRITER.writeValueAsString(kept);
  }

  /** Empty when the text is not what this version writes. */
  static Optional<Kept> read(String text) {
    try {
      return Optional.ofNullable(READER.readValue(text));
    } catch (JacksonException | IllegalArgumentException otherVersion) {
      return Optional.empty();
    }
  }
}
