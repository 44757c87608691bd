/** Waiting by looking: nothing is slept for, and whatever never comes says what it would have been. */

const lookEvery = 60;

/**
 * Looks until there is something.
 * @param what what is waited for, for the error
 * @param look gives null, undefined or false while it is not there; an error in it counts as "not yet"
 * @throws Error that names `what` and the last error, after `patience` milliseconds
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  patience = 30_000,
): Promise<T> {
  const end = Date.now() + patience;
  let last = '';
  for (;;) {
    const seen = await look().catch((error: Error) => {
      last = ` (${error.message.split('\n')[0]})`;
      return null;
    });
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}${last}`);
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
}
