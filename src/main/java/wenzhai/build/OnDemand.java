package wenzhai.build;

import java.util.function.Supplier;

/** Something that is made when it is first asked for, once. Safe for many threads. */
final class OnDemand<T> {
  private final Supplier<T> maker;
  private T made;

  OnDemand(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
