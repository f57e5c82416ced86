/** The questions about recordings: AssertJ assertions that collect evidence while a claim is judged. */
package gilproof.verdict.assertion;
