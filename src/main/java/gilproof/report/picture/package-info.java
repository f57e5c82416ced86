/** Recordings and evidence as pictures: timelines, intervals, and their look. */
package gilproof.report.picture;
