/** The kinds of pages of the site, each with the record that its template gets. */
package wenzhai.page;
