/** The child processes: started, asked, watched, and ended with all that they started. */
package gilproof.runtime.child;
