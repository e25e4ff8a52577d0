package wenzhai.render;

/**
 * A template that cannot be used: says its file and line, what is wrong, and the page that was
 * being made, with the article file that it is made from.
 */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TemplateFault(String message) {
    super(message);
  }

  TemplateFault(String message, Throwable cause) {
    super(message, cause);
  }
}
