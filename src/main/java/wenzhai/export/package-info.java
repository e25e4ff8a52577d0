/** What the site offers to programs: feeds, the sitemap, the digest's data, reports. */
package wenzhai.export;
