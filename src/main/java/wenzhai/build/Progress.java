package wenzhai.build;

/** Told how far a build is; called by many threads at once. */
public interface Progress {
  /** For those who do not want to know. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String stage, int steps) {}

        @Override
        public void step() {}
      };

  /** A stage begins, which ends any other. */
  void begin(String stage, int steps);

  /** One more of the stage's steps is done. */
  void step();
}
