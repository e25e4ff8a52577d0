package wenzhai.read;

import java.util.Optional;

/** A file that may be an article, with the curator's file beside it. */
record Candidate(Found file, Optional<Found> sidecar) {
  String path() {
    return file.path();
  }
}
