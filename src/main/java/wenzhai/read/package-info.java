/** From the content folder to decoded article files, the site's configuration and its pictures. */
package wenzhai.read;
