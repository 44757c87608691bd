/** How a person is shown: links as Facebook writes them, the picture as a masked image inside an SVG. */
import { el, face, svg } from '../common/build.js';

export const prefix = '/practice/facebook';

/** The group of the practice pages. */
export const group = '2027000000000001';

/** `/handle` where there is one, else `/profile.php?id=`; with the noise that the live site adds. */
export function home(person, noise = '') {
  const query = noise ? `__tn__=${encodeURIComponent(noise)}` : '';
  if (person.handle) return `${prefix}/${person.handle}${query && `?${query}`}`;
  return `${prefix}/profile.php?id=${person.id}${query && `&${query}`}`;
}

/** A person as seen in a group: the address tells the id even where the profile shows a handle. */
export const inGroup = (person, groupId) => `${prefix}/groups/${groupId}/user/${person.id}/`;

let masks = 0;

export function picture(person, size) {
  masks += 1;
  const id = `mask_${masks}`;
  const half = size / 2;
  return svg(
    'svg',
    { 'data-visualcompletion': 'ignore-dynamic', role: 'none', width: size, height: size, class: 'picture' },
    svg('mask', { id }, svg('circle', { cx: half, cy: half, r: half, fill: 'white' })),
    svg('g', { mask: `url(#${id})` }, svg('image', { width: size, height: size, href: face(person) })),
  );
}

/** The picture of a row: the same address as the name beside it, out of the way of keyboard and screen reader. */
export const pictureLink = (person, size, href) =>
  el('a', { href, role: 'link', tabindex: -1, 'aria-hidden': 'true', class: 'picture-link' }, picture(person, size));

export const nameLink = (person, href, attributes = {}) =>
  el('a', { href, role: 'link', tabindex: 0, ...attributes }, el('span', { dir: 'auto' }, person.name));
