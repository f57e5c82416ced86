/** What runs the lessons inside a child JVM: serving requests, ways of working, worker processes, recording. */
package gilproof.programs.harness;
