/**
 * Who runs the experiments: each runtime, how it is found, asked for its traits, started, watched and ended.
 *
 * <p>Every runtime is a child process that serves requests, one JSON line each, on its standard input, and prints its
 * recordings as JSON lines. {@link gilproof.runtime.child.Child} is the only place that starts processes.
 */
package gilproof.runtime;
