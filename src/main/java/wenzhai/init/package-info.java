/** The files that a new digest begins with. */
package wenzhai.init;
