/** What can be asked of recordings: AssertJ assertions that collect evidence while a claim is judged. */
package gilproof.verdict.assertion;
