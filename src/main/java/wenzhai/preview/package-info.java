/** The site in a browser of this machine, shown anew after each build. */
package wenzhai.preview;
