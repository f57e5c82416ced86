/** The child processes: started, asked, watched, and ended with all their descendants. */
package gilproof.runtime.child;
