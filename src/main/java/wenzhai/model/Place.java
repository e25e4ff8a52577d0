package wenzhai.model;

/**
 * A place in a file of the content folder.
 *
 * @param file the path, relative to the content folder, with {@code /} between its parts
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) {
  public Place {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException(file + ": negative place " + line + ":" + column);
    }
  }

  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  public static Place of(String file, int line) {
    return new Place(file, line, 0);
  }

  /** {@code path:line:column}; a place that is not known is given as 1, so that editors jump. */
  @Override
  public String toString() {
    return file + ":" + Math.max(1, line) + ":" + Math.max(1, column);
  }
}
