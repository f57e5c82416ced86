/**
 * The experiments' programs, as a child JVM runs them. Each does the same as the Python module of its name.
 *
 * <p>They use nothing of the laboratory, so that a child has little to load.
 */
package gilproof.programs;
