/** Reads a finished site as a visitor's browser would and says what is wrong with it. */
package wenzhai.check;
