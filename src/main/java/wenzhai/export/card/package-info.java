/**
 * Pictures for those who share an address of the site: drawn with what the JDK has, once a build.
 */
package wenzhai.export.card;
