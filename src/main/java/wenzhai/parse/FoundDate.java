package wenzhai.parse;

import java.util.Optional;
import wenzhai.model.PartialDate;

/**
 * A date that stands in a text.
 *
 * @param date how it is read
 * @param other the same digits with day and month the other way round, where both are possible
 * @param start where in the text it begins
 * @param end where in the text it ends
 */
record FoundDate(PartialDate date, Optional<PartialDate> other, int start, int end) {}
