package wenzhai.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.model.Place;
import wenzhai.model.Problems;

/**
 * The file {@code pictures.json}: an entry a line, by address, so that it compares and merges well.
 *
 * <p>While a run goes on, what it finds out goes to the end of a journal, line by line; the next
 * run, or the next build, reads both. So a run can be killed at any moment and nothing is lost.
 */
final class LockFile {
  static final String NAME = "pictures.json";
  static final String JOURNAL = "pictures/.journal";
  private static final String REMEDY =
      "take it from your version control, or remove it and run 'wenzhai pictures' again";

  /** What a build without kept pictures does without: it takes a while to get ready. */
  private static final class Reading {
    static final JsonMapper JSON =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  }

  private LockFile() {}

  /**
   * Reads the lock file, and a journal that a killed run left.
   *
   * @param problems receives what is wrong with it; then it is not to be written over
   */
  static SortedMap<String, Entry> read(Path content, Problems problems) throws IOException {
    SortedMap<String, Entry> entries = new TreeMap<>();
    Path file = content.resolve(NAME);
    if (Files.isRegularFile(file)) {
      read(Files.readAllBytes(file), entries, problems);
    }
    for (Entry entry : journal(content)) {
      entries.put(entry.address(), entry);
    }
    return entries;
  }

  private static void read(byte[] bytes, SortedMap<String, Entry> entries, Problems problems) {
    int line = 1;
    try (JsonParser json = Reading.JSON.createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        wrong(1, "this is not the list of pictures that 'wenzhai pictures' writes", problems);
        return;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        line = json.currentTokenLocation().getLineNr();
        if (json.nextToken() == JsonToken.START_ARRAY && name.equals("pictures")) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            line = json.currentTokenLocation().getLineNr();
            JsonNode node = Reading.JSON.readTree(json);
            Optional<Entry> entry = EntryJson.read(node);
            if (entry.isPresent()) {
              entries.put(entry.get().address(), entry.get());
            } else {
              wrong(line, "this entry cannot be understood", problems);
            }
          }
        } else {
          json.skipChildren();
        }
      }
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      wrong(
          at == null ? line : Math.max(1, at.getLineNr()),
          "the list of pictures is not valid JSON (" + e.getOriginalMessage() + ")",
          problems);
    }
  }

  private static void wrong(int line, String message, Problems problems) {
    problems.error(Place.of(NAME, line), "broken-picture-list", message, REMEDY);
  }

  /** What a run that was killed had found out; its last line may have been torn. */
  private static List<Entry> journal(Path content) throws IOException {
    Path file = content.resolve(JOURNAL);
    List<Entry> entries = new ArrayList<>();
    if (!Files.isRegularFile(file)) {
      return entries;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String line : text.split("\n")) {
      try {
        EntryJson.read(Reading.JSON.readTree(line)).ifPresent(entries::add);
      } catch (JacksonException torn) {
        continue;
      }
    }
    return entries;
  }

  static byte[] bytes(Collection<Entry> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("{\"version\":1,\"pictures\":[\n".getBytes(StandardCharsets.UTF_8));
    int left = entries.size();
    for (Entry entry : entries) {
      String end = --left > 0 ? ",\n" : "\n";
      out.writeBytes((EntryJson.write(entry) + end).getBytes(StandardCharsets.UTF_8));
    }
    out.writeBytes("]}\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
