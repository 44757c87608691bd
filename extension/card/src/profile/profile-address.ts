import type { NewProfile } from '../api/types';

const VK_HOSTS = new Set(['vk.com', 'vk.ru', 'm.vk.com', 'm.vk.ru', 'www.vk.com']);
const FACEBOOK_HOSTS = new Set(['facebook.com', 'www.facebook.com', 'm.facebook.com', 'web.facebook.com', 'fb.com']);
const MESSENGER_HOSTS = new Set(['messenger.com', 'www.messenger.com', 'm.me']);
const HANDLE = /^[a-z0-9_.]{2,64}$/;
/** Addresses that belong to the networks themselves, and VK's communities. */
const VK_NOT_PEOPLE = /^(feed|im|friends|groups|audio|video|settings|search|market|apps|login|(club|public|event)\d+)$/;
const FACEBOOK_NOT_PEOPLE =
  /^(groups|pages|events|watch|marketplace|messages|settings|login|gaming|help|search|home\.php)$/;

/**
 * The profile that a pasted address stands for: `https://vk.com/id1`, `vk.com/durov`, `facebook.com/profile.php?id=4`,
 * `facebook.com/people/Name/4`, `messenger.com/t/4`. Null when it is no person's address that we know.
 */
export function readProfileAddress(text: string): NewProfile | null {
  const trimmed = text.trim();
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (VK_HOSTS.has(url.hostname)) return vkProfile(url);
  if (FACEBOOK_HOSTS.has(url.hostname)) return facebookProfile(url);
  return MESSENGER_HOSTS.has(url.hostname) ? facebook(segments(url).at(-1) ?? '') : null;
}

function vkProfile(url: URL): NewProfile | null {
  const first = segments(url)[0] ?? '';
  const id = /^id(\d{1,20})$/.exec(first)?.[1];
  if (id) return { network: 'VK', externalId: id };
  return HANDLE.test(first) && !VK_NOT_PEOPLE.test(first) ? { network: 'VK', handle: first } : null;
}

function facebookProfile(url: URL): NewProfile | null {
  const parts = segments(url);
  if (parts[0] === 'profile.php') return facebook(url.searchParams.get('id') ?? '');
  if (parts[0] === 'people' || (parts[0] === 'messages' && parts[1] === 't')) return facebook(parts[2] ?? '');
  return FACEBOOK_NOT_PEOPLE.test(parts[0] ?? '') ? null : facebook(parts[0] ?? '');
}

function facebook(key: string): NewProfile | null {
  if (/^\d{1,20}$/.test(key)) return { network: 'FACEBOOK', externalId: key };
  return HANDLE.test(key) ? { network: 'FACEBOOK', handle: key } : null;
}

function segments(url: URL): string[] {
  return url.pathname.toLowerCase().split('/').filter(Boolean);
}
