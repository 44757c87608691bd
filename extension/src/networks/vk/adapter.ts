import { networkOf } from '../engine/adapter';
import type { AdapterData } from '../engine/data';
import { FORMAT } from '../engine/data';
import { addresses } from './addresses';
import { communities, ignore, people, self } from './bounds';
import { kept } from './kept';
import { lists } from './lists';
import { MASKS, messenger } from './messenger';
import { posts } from './posts';
import { open, profiles } from './profiles';
import { proofs } from './proofs';

/** VK as data: hosts, addresses, and the layouts from 2012 to 2026 side by side, since several are live at a time. */
export const vkData: AdapterData = {
  format: FORMAT,
  revision: '2026-11-29',
  network: 'VK',
  hosts: [
    'vk.com',
    'www.vk.com',
    'm.vk.com',
    'new.vk.com',
    'vk.ru',
    'www.vk.ru',
    'm.vk.ru',
    'vkontakte.ru',
    'vkvideo.ru',
    'm.vkvideo.ru',
  ],
  practice: { hosts: ['localhost', '127.0.0.1'], prefix: '/practice/vk' },
  profile: { byId: 'https://vk.com/id{}', byHandle: 'https://vk.com/{}' },
  addresses,
  self,
  people,
  communities,
  ignore,
  linkHooks: [
    { attr: 'data-from-id', as: 'id' },
    { attr: 'mention_id', match: '^((?:id|club|public|event)\\d+)$', as: 'address' },
    { attr: 'data-mention-id', match: '^(?:id)?(-?\\d+)$', as: 'id' },
    { attr: 'data-post-id', match: '^(-?\\d+)_', as: 'id' },
    { attr: 'class', match: '(?:^|\\s)(?:[iu]new|al_u)([1-9]\\d*)(?:\\s|$)', as: 'id' },
    ...MASKS,
    // Whose wall the post is on, which need not be who wrote it: only the sign counts.
    { attr: 'data-item-owner-id', as: 'sign' },
  ],
  surfaces: [...messenger, ...posts, ...lists, ...kept, ...profiles],
  fallback: {
    name: 'person',
    reach: 4,
    not: [
      '.friends_field_act, .page_counter, .module_header, .header_right_link',
      '.flat_button, .vkuiButton, .ui_tab',
    ],
    proofs,
  },
  open,
  names: {
    skip: [
      '.blind_label',
      '.visually-hidden',
      '.vkuiVisuallyHidden__host',
      '.online',
      '.page_verified',
      '.OwnerPageName__icons',
    ],
    attrs: ['alt', 'title', 'aria-label'],
    cut: ['\\s+(?:онлайн|online|был[аи]? в сети.*)$'],
  },
};

/** VK, read by the built-in data. */
export const vk = networkOf(vkData);
