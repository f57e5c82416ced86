/** The machinery that runs the lessons inside a child JVM: requests, ways, worker processes, recording. */
package gilproof.programs.harness;
