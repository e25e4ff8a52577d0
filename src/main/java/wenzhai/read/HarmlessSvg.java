package wenzhai.read;

import java.util.Optional;
import java.util.SortedSet;

/**
 * An SVG drawing written anew with nothing in it but what draws: no scripts, handlers, links,
 * animations, foreign markup, entities, or references to anything outside of it.
 *
 * @param bytes the drawing in UTF-8
 * @param size how large it wants to be
 * @param leftOut names of what did more than draw
 */
record HarmlessSvg(byte[] bytes, SvgSize size, SortedSet<String> leftOut) {
  /** Empty when the bytes are no SVG, or not well-formed. */
  static Optional<HarmlessSvg> of(byte[] svg) {
    return new SvgCopy().of(svg);
  }
}
