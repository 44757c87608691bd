import { networkOf } from '../engine/adapter';
import type { AdapterData } from '../engine/data';
import { threadsOf } from '../engine/threads.part';
import type { Network } from '../network';
import { ADDRESSES } from './addresses';
import { FALLBACK, IGNORE, KEEP } from './bounds';
import { OPEN } from './open';
import { COMMUNITIES, LINK_HOOKS, SELF } from './people';
import { SURFACES } from './surfaces';
import { THREADS } from './threads';

/** How Facebook and Messenger are read, in all generations of their pages since 2012. */
export const facebookData: AdapterData = {
  format: 1,
  revision: '2026-11-29',
  network: 'FACEBOOK',
  hosts: [
    'www.facebook.com',
    'web.facebook.com',
    'm.facebook.com',
    'mbasic.facebook.com',
    'facebook.com',
    'www.messenger.com',
    'messenger.com',
  ],
  also: ['https://business.facebook.com/latest/'],
  practice: { hosts: ['localhost', '127.0.0.1'], prefix: '/practice/facebook' },
  profile: { byId: 'https://www.facebook.com/profile.php?id={}', byHandle: 'https://www.facebook.com/{}' },
  addresses: ADDRESSES,
  self: SELF,
  communities: COMMUNITIES,
  ignore: IGNORE,
  keep: KEEP,
  people: ['a[data-hovercard*="/hovercard/user.php"]'],
  threads: THREADS,
  linkHooks: LINK_HOOKS,
  surfaces: SURFACES,
  fallback: FALLBACK,
  open: OPEN,
  names: {
    skip: ['[data-visualcompletion="ignore"]', '.accessible_elem', 'abbr'],
    attrs: ['aria-label', 'alt', 'title'],
    cut: [],
  },
};

export const facebook: Network = networkOf(facebookData, threadsOf);
