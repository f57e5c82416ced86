/** The recording of experiments: the children of each runtime, the processors, the machine's witness, the server. */
package gilproof.experiment.bench;
