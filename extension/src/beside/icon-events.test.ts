// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as en } from '../catalogues/en.json';
import type { Network } from '../networks/network';
import { until } from '../testing/browser';
import { plainNetwork } from '../testing/plain-network';
import { trackPointer } from './icon-events';
import { Icons } from './icons';

/** Pages of it tell handles alone: `/idanna` is `anna`. */
const network: Network = {
  ...plainNetwork,
  read: (root, url) => {
    const { places, pairs } = plainNetwork.read(root, url);
    return {
      places: places.map((place) => ({ ...place, person: { network: 'VK', handle: place.person.id ?? '' } })),
      pairs,
    };
  },
};

let controller: AbortController;

beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => controller.abort());

/** Points at the text of a row with links to these people; says whom that means. */
async function pointedAt(...handles: string[]): Promise<string | undefined> {
  const links = handles.map((handle) => `<a class="person" href="/id${handle}">${handle}</a>`);
  document.body.innerHTML = `<p>${links.join(' ')} <i>said something</i></p>`;
  const { signal } = controller;
  const onError = (error: unknown) => {
    throw error;
  };
  const askMarks = async (people: readonly unknown[]) => people.map(() => null);
  const state = {
    language: 'en',
    words: en,
    connected: true,
    panelSide: 'right',
    panelPlace: 'page',
    hidden: { VK: [], FACEBOOK: [] },
  } as const;
  const icons = new Icons({ network, askMarks, onError, onMutation: () => {}, signal }, state);
  const pointer = trackPointer(icons, signal);
  await until(() => [...icons.all()].length === handles.length);
  document.querySelector('i')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  return pointer.spot()?.place.name;
}

describe('Whoever points at a row', () => {
  it('means the person it is of', async () => {
    expect(await pointedAt('anna', 'anna')).toBe('anna');
  });

  it('means nobody when it is of several, also when no id of them is known', async () => {
    expect(await pointedAt('anna', 'berta')).toBeUndefined();
  });
});
