/** What earlier builds know, and the articles' texts during this one. */
package wenzhai.store;
