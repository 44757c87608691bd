/**
 * Under which full address a saved page is shown.
 *
 * A full address in `expected.json` stands as it is. For a path, the network comes from the first folder of the page's
 * name (`vk/…`, `facebook/…`), else from the name as a whole, else from the hosts that the page's links name. The host is
 * then, in this order: the page's canonical link; the mobile host when a part of the name is `m` or `mobile`; messenger.com for
 * a `/t/…` address (on facebook.com the same address begins with `/messages`); the network's host that most of the
 * page's absolute links name; the network's main host.
 */

const hosts = {
  vk: ['vk.com', 'vk.ru', 'm.vk.com', 'm.vk.ru'],
  facebook: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'www.messenger.com'],
} as const;
type NetworkName = keyof typeof hosts;

/** Names of hosts that lead to one of the played ones. */
const sameAs: Record<string, string> = { 'facebook.com': 'www.facebook.com', 'messenger.com': 'www.messenger.com' };

function countHosts(html: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, name = ''] of html.matchAll(/\bhref="https?:\/\/([\w.-]+)/g)) {
    const host = sameAs[name] ?? name;
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return counts;
}

function canonicalHost(html: string): string | null {
  const link = html.match(/<link\b[^>]*\brel="canonical"[^>]*>/)?.[0];
  const host = link?.match(/\bhref="https?:\/\/([\w.-]+)/)?.[1];
  return host ? (sameAs[host] ?? host) : null;
}

function networkOf(name: string, counts: Map<string, number>): NetworkName {
  const first = name.split('/')[0]?.toLowerCase() ?? '';
  if (/^vk/.test(first)) return 'vk';
  if (/^(facebook|fb|messenger)/.test(first)) return 'facebook';
  if (/facebook|messenger/i.test(name)) return 'facebook';
  if (/\bvk\b/i.test(name)) return 'vk';
  const sum = (network: NetworkName) => hosts[network].reduce((total, host) => total + (counts.get(host) ?? 0), 0);
  return sum('facebook') > sum('vk') ? 'facebook' : 'vk';
}

/**
 * The full address for a page.
 * @param name the page's name in `expected.json`, with its folder
 * @param address its `address` there: a path or a full address
 * @param html its content
 */
export function pageAddress(name: string, address: string, html: string): URL {
  if (/^https?:\/\//.test(address)) return new URL(address.replace(/^http:/, 'https:'));
  const counts = countHosts(html);
  const network = networkOf(name, counts);
  const played: readonly string[] = hosts[network];
  const canonical = canonicalHost(html);
  const isMobile = /(^|[/_-])(m|mobile)[_.-]/.test(name);
  const mostNamed = [...played].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? played[0];
  const host =
    (canonical && played.includes(canonical) && canonical) ||
    (isMobile && (network === 'vk' ? 'm.vk.com' : 'm.facebook.com')) ||
    (network === 'facebook' && address.startsWith('/t/') && 'www.messenger.com') ||
    mostNamed;
  return new URL(address, `https://${host}`);
}
