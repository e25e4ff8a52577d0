/** Finished files into a folder, replaced as a whole or not at all. */
package wenzhai.write;
