/**
 * The one door to the network: what articles name is asked for only when the person wants it, and
 * never in the person's own network.
 */
package wenzhai.net;
