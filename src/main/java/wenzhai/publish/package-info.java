/** A finished site, put on a branch of a repository by the user's own git. */
package wenzhai.publish;
