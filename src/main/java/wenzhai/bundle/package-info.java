/** Articles that are taken along together: books, lists of references, lists of feeds. */
package wenzhai.bundle;
