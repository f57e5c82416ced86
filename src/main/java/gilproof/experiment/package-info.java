/**
 * The experiments: a program, its ways and its parameters; rounds and pairing; each experiment recorded once per run of the
 * suite and read by every claim that needs it.
 */
package gilproof.experiment;
