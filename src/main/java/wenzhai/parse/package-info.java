/** Article files become articles: forms, Markdown, and metadata with its evidence. */
package wenzhai.parse;
