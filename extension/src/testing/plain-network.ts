import type { Network, PersonKey, Place } from '../networks/network';

/** A network with one kind of place: `<a class="person" href="/id7">`, the smallest that icons can be tried on. */
export const plainNetwork: Network = {
  id: 'VK',
  revision: '2026-01-01',
  isHere: () => true,
  read: (root) => {
    const anchors = ('nodeType' in root ? [root] : root).flatMap((one) => {
      const own = one instanceof Element && one.matches('a.person') ? [one] : [];
      return [...own, ...one.querySelectorAll('a.person[href^="/id"]')];
    });
    const places = anchors.map((anchor): Place => {
      const name = anchor.textContent ?? '';
      return { person: personOf(anchor), name, anchor, slot: 'after', surface: 'link' };
    });
    return { places, pairs: [] };
  },
  survey: (_, url) => ({ address: url.href, steps: [] }),
  openPerson: (_, document) => {
    const head = document.querySelector('h1 a.person');
    return head && { person: personOf(head), name: head.textContent ?? '' };
  },
  profileUrl: (person) => `/id${person.id}`,
};

function personOf(anchor: Element): PersonKey {
  return { network: 'VK', id: anchor.getAttribute('href')?.slice(3) ?? '' };
}
