/**
 * From what an article file says to what is printed: one rule a thing removed or mended, then one
 * sanitiser.
 */
package wenzhai.clean;
