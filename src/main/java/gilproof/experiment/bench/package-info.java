/** Experiments being recorded: the children of each runtime, the processors, the machine's witness, the server. */
package gilproof.experiment.bench;
