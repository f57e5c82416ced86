/**
 * Recordings: the data that runtimes hand back, and reading them from a runtime's output.
 *
 * <p>Every instant here is a reading of the system's monotonic clock in nanoseconds. Its origin is arbitrary, but on
 * Linux, macOS and Windows the processes of one machine share it, so instants of several workers of one runtime can be
 * compared; instants of two different runtimes cannot.
 */
package gilproof.recording;
