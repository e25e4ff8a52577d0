package wenzhai.parse;

import java.util.List;
import wenzhai.model.Form;

/**
 * An article file taken apart: what its head claims, and its text.
 *
 * @param form the form that it has
 * @param claims what the head says, the most trusted first
 * @param body the text of the article
 * @param taken lines that were taken out of the text because they are claims now
 */
public record Parts(Form form, List<Claim> claims, Body body, List<String> taken) {
  public Parts {
    claims = List.copyOf(claims);
    taken = List.copyOf(taken);
  }
}
