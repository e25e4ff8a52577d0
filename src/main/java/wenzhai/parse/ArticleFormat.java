package wenzhai.parse;

import java.util.Optional;
import wenzhai.model.ArticleFile;
import wenzhai.model.Problems;

/** A form in which articles come, recognised by what a file contains and never by its name. */
public interface ArticleFormat {
  /**
   * Takes a file of this form apart.
   *
   * @return empty when the file has another form
   */
  Optional<Parts> take(ArticleFile file, Problems problems);
}
