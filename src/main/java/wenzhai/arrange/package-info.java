/** Cards become a digest: in order, grouped, each with its address on the site. */
package wenzhai.arrange;
