/** How a person is shown: links as VK writes them. */
import { el, face } from '../common/build.js';

export const prefix = '/practice/vk';

/** The handle where there is one, else the id. */
export const home = (person) => `${prefix}/${person.handle ?? `id${person.id}`}`;

export const picture = (person, size, attributes = {}) =>
  el('img', { src: face(person), alt: '', width: size, height: size, class: 'avatar', ...attributes });

export const pictureLink = (person, size, attributes = {}) =>
  el('a', { href: home(person), tabindex: -1, 'aria-hidden': 'true', ...attributes }, picture(person, size));
