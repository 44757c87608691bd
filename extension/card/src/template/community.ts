/** Addresses under which a community writes, with its number. */
const COMMUNITIES: ReadonlyArray<readonly [pattern: RegExp, prefix: string]> = [
  [/^https?:\/\/[^/]*\/(?:practice\/vk\/)?gim(\d+)/, 'club'],
  [/^https?:\/\/business\.facebook\.com\/.*[?&]asset_id=(\d+)/, 'page'],
];

/**
 * In whose name a message is written, so that its uses are counted where the network counts them: a community's, told by the address, or
 * the manager's own.
 */
export function communityOf(link: string | undefined, managerId: string): string {
  for (const [pattern, prefix] of COMMUNITIES) {
    const number = link && pattern.exec(link)?.[1];
    if (number) return `${prefix}${number}`;
  }
  return `manager-${managerId}`;
}
