package wenzhai.model;

/** Which pictures the pages show. */
public enum ImagePolicy {
  /** Those that lie in the content folder; of others the caption and a link to the original. */
  LOCAL,
  /** Those too that lie on other servers, which then see who reads. */
  REMOTE,
  /** None. */
  NONE
}
