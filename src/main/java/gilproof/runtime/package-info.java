/**
 * The runtimes that run the experiments: how each is found, asked for its traits, started, watched and ended.
 *
 * <p>Every runtime is a child process that serves requests, one JSON line each, on its standard input, and prints its
 * recordings as JSON lines. {@link gilproof.runtime.child.Child} is the only place that starts processes.
 */
package gilproof.runtime;
