package wenzhai.export;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonpCharacterEscapes;

/**
 * JSON while it is written. U+2028 and U+2029 are escaped, so that it may stand in a script; half
 * surrogate pairs become U+FFFD.
 */
public final class Json {
  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** One object for each value, with a separator between them. */
  public static <T> byte[] objects(
      String start, List<T> values, String separator, String end, BiConsumer<Json, T> writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(bytes, start, values, separator, end, writer);
    } catch (IOException e) {
      throw new UncheckedIOException("no memory fails so", e);
    }
    return bytes.toByteArray();
  }

  /** The same, written bit by bit. */
  static <T> void write(
      OutputStream out,
      String start,
      List<T> values,
      String separator,
      String end,
      BiConsumer<Json, T> writer)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.write(start);
    JsonFactory factory =
        JsonFactory.builder()
            .characterEscapes(JsonpCharacterEscapes.instance())
            .rootValueSeparator(separator)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      Json json = new Json(generator);
      for (T value : values) {
        generator.writeStartObject();
        writer.accept(json, value);
        generator.writeEndObject();
      }
    } catch (JacksonIOException failure) {
      // what the disk says, with the file that it says it of
      throw failure.getCause();
    }
    text.write(end);
    text.flush();
  }

  public Json put(String name, String value) {
    generator.writeStringProperty(name, LegalText.unicode(value));
    return this;
  }

  /** {@code null} when there is none. */
  public Json put(String name, Optional<String> value) {
    if (value.isEmpty()) {
      generator.writeNullProperty(name);
      return this;
    }
    return put(name, value.get());
  }

  public Json put(String name, long value) {
    generator.writeNumberProperty(name, value);
    return this;
  }

  public Json put(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
    return this;
  }

  public Json put(String name, List<String> values) {
    generator.writeArrayPropertyStart(name);
    for (String value : values) {
      generator.writeString(LegalText.unicode(value));
    }
    generator.writeEndArray();
    return this;
  }

  /** A list of lists of numbers, as CSL writes dates. */
  public Json numbers(String name, List<List<Integer>> lists) {
    generator.writeArrayPropertyStart(name);
    for (List<Integer> numbers : lists) {
      generator.writeStartArray();
      numbers.forEach(generator::writeNumber);
      generator.writeEndArray();
    }
    generator.writeEndArray();
    return this;
  }

  public Json object(String name, Runnable content) {
    generator.writeName(name).writeStartObject();
    content.run();
    generator.writeEndObject();
    return this;
  }

  /** {@code null} when there is no value. */
  public <T> Json object(String name, Optional<T> value, BiConsumer<Json, T> writer) {
    if (value.isEmpty()) {
      generator.writeNullProperty(name);
      return this;
    }
    return object(name, () -> writer.accept(this, value.get()));
  }

  public <T> Json array(String name, List<T> values, BiConsumer<Json, T> writer) {
    generator.writeArrayPropertyStart(name);
    for (T value : values) {
      generator.writeStartObject();
      writer.accept(this, value);
      generator.writeEndObject();
    }
    generator.writeEndArray();
    return this;
  }
}
