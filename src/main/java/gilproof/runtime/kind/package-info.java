/** The kinds of runtimes, a class each: the suite finds each class in this package. */
package gilproof.runtime.kind;
