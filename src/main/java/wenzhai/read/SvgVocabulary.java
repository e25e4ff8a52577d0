package wenzhai.read;

import java.util.Set;

/** The elements and attributes of SVG 1.1 and 2 that draw, and do nothing else. */
final class SvgVocabulary {
  /** Drawn as they are. */
  static final Set<String> ELEMENTS =
      words(
          """
          svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan
          textPath image style linearGradient radialGradient stop clipPath mask pattern marker filter
          feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
          feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
          feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
          feSpotLight feTile feTurbulence
          """);

  /** Left out themselves, while what is in them is drawn. */
  static final Set<String> TRANSPARENT = Set.of("a", "switch");

  /** Those whose text counts. */
  static final Set<String> WITH_TEXT =
      Set.of("text", "tspan", "textPath", "title", "desc", "style");

  static final Set<String> ATTRIBUTES =
      words(
          """
          id class style lang role viewBox preserveAspectRatio x y x1 x2 y1 y2 cx cy r rx ry fx fy fr
          dx dy width height d points pathLength transform version
          textLength lengthAdjust rotate startOffset method spacing side
          gradientUnits gradientTransform spreadMethod offset clipPathUnits maskUnits
          maskContentUnits patternUnits patternContentUnits patternTransform
          markerUnits markerWidth markerHeight orient refX refY filterUnits primitiveUnits
          in in2 result mode type values tableValues slope intercept amplitude exponent operator
          k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha
          kernelUnitLength surfaceScale diffuseConstant specularConstant specularExponent scale
          xChannelSelector yChannelSelector azimuth elevation z pointsAtX pointsAtY pointsAtZ
          limitingConeAngle stdDeviation radius baseFrequency numOctaves seed stitchTiles
          alignment-baseline baseline-shift clip-path clip-rule color color-interpolation
          color-interpolation-filters direction display dominant-baseline fill fill-opacity fill-rule
          filter flood-color flood-opacity font-family font-size font-size-adjust font-stretch
          font-style font-variant font-weight image-rendering isolation letter-spacing
          lighting-color marker marker-end marker-mid marker-start mask mask-type mix-blend-mode
          opacity overflow paint-order shape-rendering stop-color stop-opacity stroke
          stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
          stroke-opacity stroke-width text-anchor text-decoration text-rendering transform-origin
          unicode-bidi vector-effect visibility white-space word-spacing writing-mode
          aria-label aria-labelledby aria-describedby aria-hidden media
          """);

  private SvgVocabulary() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
