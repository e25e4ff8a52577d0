/** The records of each stage, in the order in which data flows. */
package wenzhai.model;
