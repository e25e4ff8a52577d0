/**
 * Cards and bodies become the index in which the browser searches, from disk as well as from a
 * server.
 *
 * <p>All of it lies in {@code search/}, in scripts that call one function ({@link
 * wenzhai.search.ScriptFiles}). Each is known by a mark of its content, which {@code index.js}
 * names: so an edit changes only the shards of the keys that it brings or takes. Articles have
 * numbers, from 0 for the oldest, so that they keep them when newer ones come.
 *
 * <ul>
 *   <li>{@code index.js}, loaded first: where everything is ({@link wenzhai.search.Manifest}).
 *   <li>{@code fold.js}: which characters are one ({@link wenzhai.search.Fold}).
 *   <li>{@code grams/KEY.js}, about 12 kB each, called by their first key in base 36: keys ({@link
 *       wenzhai.search.Grams}) in order, with the articles that have them ({@link
 *       wenzhai.search.Shards}). A query loads those that its own keys are in; the articles that
 *       have all its keys may hold it.
 *   <li>{@code texts/B-N.js}, about 6 kB each: the texts of a few articles, block {@code B}'s pack
 *       {@code N} ({@link wenzhai.search.SearchText}, {@link wenzhai.search.TextModel}). Only they
 *       tell whether an article truly holds what is looked for, and what is shown comes from them.
 *   <li>{@code code.js}: the code that the texts are in.
 * </ul>
 *
 * <p>{@code templates/assets/search.js} reads them, and names the same codes.
 */
package wenzhai.search;
