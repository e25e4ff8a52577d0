package wenzhai.hostile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The system calls of a process, seen and tampered with. */
final class Strace {
  private static final Pattern LINE = Pattern.compile("(\\d+) +([a-z0-9_]+)\\((.*)");

  private Strace() {}

  /** Skips a test, loudly, where processes cannot be traced. */
  static void need() {
    boolean there =
        OtherJvm.run(List.of("sh", "-c", "strace -f -qq -o /dev/null true")).code() == 0;
    if (!there) {
      System.err.println("*** SKIPPED: no strace here; system calls were not tampered with ***");
    }
    assumeTrue(there, "no strace");
  }

  /** A command that notes those calls in a file, with the paths behind open files. */
  static List<String> noting(String calls, Path file, List<String> command) {
    List<String> traced = new ArrayList<>(start(calls));
    traced.addAll(List.of("--seccomp-bpf", "-y", "-s", "4096", "-o", file.toString()));
    traced.addAll(command);
    return traced;
  }

  /** A command in which something befalls calls, in the syntax of {@code strace -e inject}. */
  static List<String> injecting(List<String> injections, List<String> command) {
    TreeSet<String> calls = new TreeSet<>();
    injections.forEach(inject -> calls.add(inject.substring(0, inject.indexOf(':'))));
    List<String> traced = new ArrayList<>(start(String.join(",", calls)));
    traced.addAll(List.of("-o", "/dev/null"));
    for (String inject : injections) {
      traced.addAll(List.of("-e", "inject=" + inject));
    }
    traced.addAll(command);
    return traced;
  }

  private static List<String> start(String calls) {
    return List.of("strace", "-f", "-qq", "-e", "signal=none", "-e", "trace=" + calls);
  }

  /** A call of a process: its name, what it was given, and its number among the thread's. */
  record Call(String name, String arguments, int number) {}

  /** The calls in the order in which they began. */
  static List<Call> calls(Path file) {
    List<Call> calls = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
        Matcher parts = LINE.matcher(line);
        if (parts.matches()) {
          int number = numbers.merge(parts.group(1) + parts.group(2), 1, Integer::sum);
          calls.add(new Call(parts.group(2), parts.group(3), number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return calls;
  }

  /** By name, the numbers at which a thread made a call about such a path. */
  static Map<String, List<Integer>> numbers(List<Call> calls, String path) {
    Map<String, TreeSet<Integer>> numbers = new TreeMap<>();
    for (Call call : calls) {
      if (call.arguments().contains(path)) {
        numbers.computeIfAbsent(call.name(), name -> new TreeSet<>()).add(call.number());
      }
    }
    Map<String, List<Integer>> sorted = new TreeMap<>();
    numbers.forEach((name, set) -> sorted.put(name, List.copyOf(set)));
    return sorted;
  }
}
