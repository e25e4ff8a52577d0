/** Pages to bytes: the theme's templates, words and assets. */
package wenzhai.render;
