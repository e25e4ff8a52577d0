package wenzhai.build;

import java.util.ArrayList;
import java.util.List;
import wenzhai.bundle.Bundle;
import wenzhai.bundle.Bundles;
import wenzhai.bundle.Formats;
import wenzhai.model.Bodies;
import wenzhai.model.BundleForm;
import wenzhai.model.Digest;
import wenzhai.model.Download;
import wenzhai.model.OutputFile;
import wenzhai.model.Sharing.Scope;
import wenzhai.model.Sink;
import wenzhai.read.UnreadableFolderException;

/**
 * The files that {@code site.yml} offers readers to take along: {@code downloads/NAME.FORM}. They
 * are made before the pages, which say how large they are.
 */
final class Downloads {
  private final BuildOptions options;
  private final Progress progress;
  private final Workers workers;

  /** A file to be made. */
  private record Order(Bundle bundle, BundleForm form) {
    String path() {
      return "downloads/" + bundle.name() + "." + form.extension();
    }
  }

  Downloads(BuildOptions options, Progress progress, Workers workers) {
    this.options = options;
    this.progress = progress;
    this.workers = workers;
  }

  /** Makes the files, and the digest that says what is offered. */
  Digest offered(Digest digest, Album album, Bodies bodies, Sink sink)
      throws UnreadableFolderException {
    List<Order> orders = orders(digest);
    if (orders.isEmpty()) {
      return digest;
    }
    Bindery bindery = new Bindery(options, album, digest, bodies);
    progress.begin("Books and lists", orders.size());
    List<Download> files =
        workers.each(
            orders,
            progress,
            order -> {
              byte[] bytes = bindery.bound(order.bundle(), order.form());
              sink.accept(new OutputFile(order.path(), bytes));
              return new Download(order.bundle().page(), order.form(), order.path(), bytes.length);
            });
    return digest.offering(files);
  }

  /** Whether there are any. */
  static boolean any(Digest digest) {
    return !orders(digest).isEmpty();
  }

  private static List<Order> orders(Digest digest) {
    Bundles bundles = new Bundles(digest);
    List<Order> orders = new ArrayList<>();
    for (String name : bundles.names()) {
      for (BundleForm form : digest.site().sharing().forms(scope(name))) {
        bundles
            .of(name)
            .filter(bundle -> !Formats.isEmpty(form, bundle, digest))
            .ifPresent(bundle -> orders.add(new Order(bundle, form)));
      }
    }
    return orders;
  }

  private static Scope scope(String name) {
    return switch (name.replaceFirst(":.*", "")) {
      case "list" -> Scope.LISTS;
      case "source" -> Scope.SOURCES;
      case "month" -> Scope.MONTHS;
      default -> Scope.ALL;
    };
  }
}
