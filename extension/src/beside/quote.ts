const LONGEST_QUOTE = 2000;

/** What the manager has selected in the page, to be quoted. */
export function selected(): string {
  return (getSelection()?.toString() ?? '').trim().slice(0, LONGEST_QUOTE);
}
