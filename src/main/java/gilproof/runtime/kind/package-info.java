/** The kinds of runtimes, a class each: a class that stands here is found by being here. */
package gilproof.runtime.kind;
