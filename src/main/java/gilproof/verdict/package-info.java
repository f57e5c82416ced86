/**
 * From evidence to verdict: regions, intervals, the three verdicts, and AssertJ assertions on recordings.
 *
 * <p>An assertion does not throw while a claim is being judged. It adds a piece of {@link gilproof.verdict.Evidence} to the
 * open {@link gilproof.verdict.Judging}, so a claim that is refuted by its first piece still shows all the others.
 */
package gilproof.verdict;
