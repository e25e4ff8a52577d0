package wenzhai.read;

import java.util.List;
import wenzhai.model.ArticleFile;
import wenzhai.model.Fate;
import wenzhai.model.Problem;

/** What came of reading a file that may be an article. */
public sealed interface Reading {
  /** The candidate's path, relative to the content folder. */
  String path();

  /**
   * A file that holds text.
   *
   * @param problems what is odd about its bytes, its name or its sidecar
   */
  record Article(ArticleFile file, List<Problem> problems) implements Reading {
    public Article {
      problems = List.copyOf(problems);
    }

    @Override
    public String path() {
      return file.path();
    }
  }

  /** A file of which no article can be made; its fate says why. */
  record Refused(Fate fate) implements Reading {
    @Override
    public String path() {
      return fate.file();
    }
  }
}
