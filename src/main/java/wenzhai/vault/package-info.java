/**
 * The pictures of a digest that were fetched once and are kept beside its articles: a lock file
 * that says what became of each, and files named by their content.
 */
package wenzhai.vault;
