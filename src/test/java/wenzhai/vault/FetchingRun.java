package wenzhai.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenzhai.model.WebAddress;
import wenzhai.net.WebClient;

/** A program of its own that fetches what it is told, so that a test can kill it. */
final class FetchingRun {
  private FetchingRun() {}

  public static void main(String[] args) throws Exception {
    List<Wanted> wanted = new ArrayList<>();
    int pictures = Integer.parseInt(args[2]);
    for (int i = 0; i < pictures; i++) {
      // two names of one machine, so that two are fetched at once
      String host = i % 2 == 0 ? "127.0.0.1:" : "localhost:";
      WebAddress address = WebAddress.parse("http://" + host + args[1] + "/" + i).orElseThrow();
      wanted.add(
          new Wanted(
              "a.md", address.value(), Optional.of(address), List.of(), List.of(), () -> ""));
    }
    Rules rules =
        new Rules(
            limits -> new WebClient(a -> a.isLoopbackAddress(), limits, "Wenzhai/test"),
            1 << 20,
            4,
            Optional.empty(),
            Patience.USUAL);
    try (Keeper keeper = Keeper.open(Path.of(args[0]))) {
      Plan plan =
          Plan.of(
              wanted,
              keeper.entries(),
              keeper::entry,
              keeper::has,
              new Plan.Wishes(host -> true, reason -> true));
      new Fetching(keeper, rules, () -> Instant.EPOCH, entry -> {}).fetch(plan.fetch());
    }
  }
}
